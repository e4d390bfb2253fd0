package org.palabre.synthesis.curation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.contribution.Position;
import org.springframework.stereotype.Component;

/** A member puts contributions under another theme, or under none. Under a theme they stay where they were put. */
@Component
public class MoveContributions {

    private final ThemeGuard themesAtHand;
    private final Curate curate;
    private final GroupedContributions contributions;
    private final ReasonWhereItMatters reasonWhereItMatters;

    MoveContributions(
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
     * Moves them.
     *
     * @param to the theme; none takes them out of theirs
     * @param seen number of the consultation's last act when the member looked
     * @throws Refusal if the theme is not there, nothing was picked, what was picked is not of this consultation, or many
     *     are moved without a reason
     * @throws ChangedMeanwhile if somebody changed one of the themes since
     */
    public CurationEntry move(
            Member member,
            String consultation,
            Set<UUID> picked,
            @Nullable UUID to,
            int seen,
            @Nullable String reason) {
        String why = reasonWhereItMatters.check(CurationAction.MOVE, picked.size(), reason);
        var deed = CurationCommand.of(
                CurationAction.MOVE,
                consultation,
                member,
                seen,
                picked(consultation, picked).themes(to));
        return curate.carryOut(deed.because(why), () -> {
            if (to != null && !themesAtHand.live(to).consultation().equals(consultation)) {
                throw Refusal.invalidFields(List.of(Refusal.Fault.of("to", "move-to-another")));
            }
            return Change.of(
                    List.of(),
                    Change.moves(
                            picked(consultation, picked).contributions(),
                            contribution -> to != null && to.equals(contribution.theme())
                                    ? contribution.position()
                                    : Position.pinned(to)));
        });
    }

    private Picked picked(String consultation, Set<UUID> ids) {
        return Picked.of(consultation, ids, contributions);
    }
}
