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

/** A member marks a theme as reviewed, or lets the runs have it again. */
@Component
public class SelectTheme {

    private final ThemeGuard themesAtHand;
    private final Curate curate;
    private final GroupedContributions contributions;

    SelectTheme(ThemeGuard themesAtHand, Curate curate, GroupedContributions contributions) {
        this.themesAtHand = themesAtHand;
        this.curate = curate;
        this.contributions = contributions;
    }

    /**
     * From now on runs leave the theme as it is.
     *
     * @param seen number of the consultation's last act when the member looked
     * @throws Refusal if it is not there
     * @throws ChangedMeanwhile if somebody changed it since
     */
    public CurationEntry select(Member member, UUID id, int seen) {
        return put(member, id, seen, CurationAction.SELECT, ThemeState.SELECTED);
    }

    /**
     * It is a candidate again.
     *
     * @param seen number of the consultation's last act when the member looked
     * @throws Refusal if it is not there, or the forum decided on it
     * @throws ChangedMeanwhile if somebody changed it since
     */
    public CurationEntry release(Member member, UUID id, int seen) {
        return put(member, id, seen, CurationAction.RELEASE, ThemeState.CANDIDATE);
    }

    private CurationEntry put(Member member, UUID id, int seen, CurationAction act, ThemeState state) {
        Theme shown = themesAtHand.live(id);
        return curate.carryOut(CurationCommand.of(act, shown.consultation(), member, seen, Set.of(id)), () -> {
            Theme theme = themesAtHand.live(id);
            if (state == ThemeState.CANDIDATE && theme.isDecided()) {
                throw Refusal.conflict("theme-decided", theme.label());
            }
            return Change.of(
                    List.of(ThemeTransition.of(theme, theme.snapshot().withState(state))),
                    state == ThemeState.SELECTED ? settled(theme) : List.of());
        });
    }

    /** What the member found under the theme is reviewed with it. */
    private List<Move> settled(Theme theme) {
        List<GroupedContribution> guests = contributions.under(theme.id()).values().stream()
                .filter(GroupedContribution::isProvisional)
                .toList();
        return Change.moves(guests, guest -> new Position(guest.theme(), guest.isPinned(), false));
    }
}
