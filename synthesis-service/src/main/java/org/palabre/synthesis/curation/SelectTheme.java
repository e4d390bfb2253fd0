package org.palabre.synthesis.curation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.contribution.Position;
import org.palabre.synthesis.theme.Theme;
import org.palabre.synthesis.theme.ThemeState;
import org.springframework.stereotype.Component;

/** A member marks a theme as reviewed, or makes it a candidate again. */
@Component
public class SelectTheme {

    private final ThemeGuard themeGuard;
    private final Curate curate;
    private final GroupedContributions contributions;

    SelectTheme(ThemeGuard themeGuard, Curate curate, GroupedContributions contributions) {
        this.themeGuard = themeGuard;
        this.curate = curate;
        this.contributions = contributions;
    }

    /**
     * Selects a theme, so that runs no longer change it.
     *
     * @param lastSeen number of the last act that the member had seen
     * @throws Refusal if it is unknown or retired
     * @throws ChangedMeanwhile if the theme was changed since then
     */
    public CurationEntry select(Member member, UUID id, int lastSeen) {
        return changeState(member, id, lastSeen, CurationAction.SELECT, ThemeState.SELECTED);
    }

    /**
     * Makes a theme a candidate again.
     *
     * @param lastSeen number of the last act that the member had seen
     * @throws Refusal if it is unknown or retired, or a decision on it is in force
     * @throws ChangedMeanwhile if the theme was changed since then
     */
    public CurationEntry release(Member member, UUID id, int lastSeen) {
        return changeState(member, id, lastSeen, CurationAction.RELEASE, ThemeState.CANDIDATE);
    }

    private CurationEntry changeState(Member member, UUID id, int lastSeen, CurationAction act, ThemeState state) {
        String consultation = themeGuard.live(id).consultation();
        return curate.carryOut(CurationCommand.of(act, consultation, member, lastSeen, Set.of(id)), () -> {
            Theme theme = themeGuard.live(id);
            if (state == ThemeState.CANDIDATE && theme.isDecided()) {
                throw Refusal.conflict("theme-decided", theme.label());
            }
            return CurationChange.of(
                    List.of(ThemeTransition.of(theme, theme.snapshot().withState(state))),
                    state == ThemeState.SELECTED ? confirmations(theme) : List.of());
        });
    }

    /** Confirms the provisional contributions, which are reviewed with the theme. */
    private List<Move> confirmations(Theme theme) {
        List<GroupedContribution> provisional = contributions.under(theme.id()).values().stream()
                .filter(GroupedContribution::isProvisional)
                .toList();
        return CurationChange.moves(
                provisional, contribution -> new Position(contribution.theme(), contribution.isPinned(), false));
    }
}
