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

/** A member retires a theme. Its contributions are then under no theme, and runs can group them again. */
@Component
public class RetireTheme {

    private final ThemeGuard themeGuard;
    private final Curate curate;
    private final GroupedContributions contributions;
    private final ReasonWhereItMatters reasonWhereItMatters;

    RetireTheme(
            ThemeGuard themeGuard,
            Curate curate,
            GroupedContributions contributions,
            ReasonWhereItMatters reasonWhereItMatters) {
        this.themeGuard = themeGuard;
        this.curate = curate;
        this.contributions = contributions;
        this.reasonWhereItMatters = reasonWhereItMatters;
    }

    /**
     * Retires a theme.
     *
     * @param lastSeen number of the last act that the member had seen
     * @throws Refusal if it is unknown or retired, the reason is missing, or a decision on it is in force
     * @throws ChangedMeanwhile if the theme was changed since then
     */
    public CurationEntry retire(Member member, UUID id, int lastSeen, @Nullable String reason) {
        String consultation = themeGuard.live(id).consultation();
        String checkedReason = reasonWhereItMatters.check(CurationAction.RETIRE, 0, reason);
        return curate.carryOut(
                CurationCommand.of(CurationAction.RETIRE, consultation, member, lastSeen, Set.of(id))
                        .withReason(checkedReason),
                () -> {
                    Theme theme = themeGuard.live(id);
                    return CurationChange.of(
                            List.of(ThemeTransition.of(theme, theme.snapshot().retired(null))),
                            contributions.under(id).values(),
                            Position.NOWHERE);
                });
    }
}
