package org.palabre.synthesis.curation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.contribution.Position;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeState;
import org.springframework.stereotype.Component;

/** A member brings a retired theme back, with what was in it as far as nobody put that elsewhere since. */
@Component
public class RestoreTheme {

    private final ThemeGuard themesAtHand;
    private final Curate curate;
    private final FormerMembers formerMembers;

    RestoreTheme(ThemeGuard themesAtHand, Curate curate, FormerMembers formerMembers) {
        this.themesAtHand = themesAtHand;
        this.curate = curate;
        this.formerMembers = formerMembers;
    }

    /**
     * Restores it.
     *
     * @param seen number of the consultation's last act when the member looked
     * @throws Refusal if there is no such theme, or it is there
     * @throws ChangedMeanwhile if somebody changed it since
     */
    public CurationEntry restore(Member member, UUID id, int seen) {
        Theme shown = themesAtHand.any(id);
        return curate.carryOut(
                CurationCommand.of(CurationAction.RESTORE, shown.consultation(), member, seen, Set.of(id)), () -> {
                    Theme theme = themesAtHand.any(id);
                    if (theme.isLive()) {
                        throw Refusal.conflict("theme-not-retired", theme.label());
                    }
                    return Change.of(
                            List.of(ThemeTransition.of(theme, theme.snapshot().withState(ThemeState.CANDIDATE))),
                            formerMembers.of(theme),
                            Position.pinned(id));
                });
    }
}
