package org.palabre.synthesis.curation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.contribution.Position;
import org.palabre.synthesis.theme.Theme;
import org.springframework.stereotype.Component;

/** A member takes a theme away. What was in it is under no theme then, listed, and free to be grouped. */
@Component
public class RetireTheme {

    private final ThemeGuard themesAtHand;
    private final Curate curate;
    private final GroupedContributions contributions;
    private final ReasonWhereItMatters reasonWhereItMatters;

    RetireTheme(
            ThemeGuard themesAtHand,
            Curate curate,
            GroupedContributions contributions,
            ReasonWhereItMatters reasonWhereItMatters) {
        this.themesAtHand = themesAtHand;
        this.curate = curate;
        this.contributions = contributions;
        this.reasonWhereItMatters = reasonWhereItMatters;
    }

    /**
     * Retires it.
     *
     * @param seen number of the consultation's last act when the member looked
     * @throws Refusal if it is not there, the reason is missing, or the forum decided on it
     * @throws ChangedMeanwhile if somebody changed it since
     */
    public CurationEntry retire(Member member, UUID id, int seen, @Nullable String reason) {
        Theme shown = themesAtHand.live(id);
        String why = reasonWhereItMatters.check(CurationAction.RETIRE, 0, reason);
        return curate.carryOut(
                CurationCommand.of(CurationAction.RETIRE, shown.consultation(), member, seen, Set.of(id))
                        .because(why),
                () -> {
                    Theme theme = themesAtHand.live(id);
                    return Change.of(
                            List.of(ThemeTransition.of(theme, theme.snapshot().retired(null))),
                            contributions.under(id).values(),
                            Position.NOWHERE);
                });
    }
}
