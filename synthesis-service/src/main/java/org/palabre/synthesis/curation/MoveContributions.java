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

/** A member moves contributions to another theme, where they are pinned, or to none. */
@Component
public class MoveContributions {

    private final ThemeGuard themeGuard;
    private final Curate curate;
    private final GroupedContributions contributions;
    private final ReasonWhereItMatters reasonWhereItMatters;

    MoveContributions(
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
     * Moves contributions.
     *
     * @param ids ids of the contributions
     * @param to id of the theme; {@code null} for none
     * @param lastSeen number of the last act that the member had seen
     * @throws Refusal if the theme is unknown or retired, nothing was picked, a contribution is not of this consultation, or
     *     the reason for moving many is missing
     * @throws ChangedMeanwhile if one of the themes was changed since then
     */
    public CurationEntry move(
            Member member,
            String consultation,
            Set<UUID> ids,
            @Nullable UUID to,
            int lastSeen,
            @Nullable String reason) {
        String checkedReason = reasonWhereItMatters.check(CurationAction.MOVE, ids.size(), reason);
        var command = CurationCommand.of(
                CurationAction.MOVE,
                consultation,
                member,
                lastSeen,
                load(consultation, ids).themes(to));
        return curate.carryOut(command.withReason(checkedReason), () -> {
            if (to != null && !themeGuard.live(to).consultation().equals(consultation)) {
                throw Refusal.invalidFields(List.of(Refusal.Fault.of("to", "move-to-another")));
            }
            return CurationChange.of(
                    List.of(),
                    CurationChange.moves(
                            load(consultation, ids).contributions(),
                            contribution -> to != null && to.equals(contribution.theme())
                                    ? contribution.position()
                                    : Position.pinned(to)));
        });
    }

    private PickedContributions load(String consultation, Set<UUID> ids) {
        return PickedContributions.of(consultation, ids, contributions);
    }
}
