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

/** A member restores a retired theme with its former contributions, except those fixed elsewhere since. */
@Component
public class RestoreTheme {

    private final ThemeGuard themeGuard;
    private final Curate curate;
    private final FormerMembers formerMembers;

    RestoreTheme(ThemeGuard themeGuard, Curate curate, FormerMembers formerMembers) {
        this.themeGuard = themeGuard;
        this.curate = curate;
        this.formerMembers = formerMembers;
    }

    /**
     * Restores a theme.
     *
     * @param lastSeen number of the last act that the member had seen
     * @throws Refusal if the theme is unknown or not retired
     * @throws ChangedMeanwhile if the theme was changed since then
     */
    public CurationEntry restore(Member member, UUID id, int lastSeen) {
        String consultation = themeGuard.any(id).consultation();
        return curate.carryOut(
                CurationCommand.of(CurationAction.RESTORE, consultation, member, lastSeen, Set.of(id)), () -> {
                    Theme theme = themeGuard.any(id);
                    if (theme.isLive()) {
                        throw Refusal.conflict("theme-not-retired", theme.label());
                    }
                    return CurationChange.of(
                            List.of(ThemeTransition.of(theme, theme.snapshot().withState(ThemeState.CANDIDATE))),
                            formerMembers.of(theme),
                            Position.pinned(id));
                });
    }
}
