package org.palabre.synthesis.curation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.contribution.Position;
import org.springframework.stereotype.Component;

/** A member pins contributions to their theme or unpins them, so that runs can move them. */
@Component
public class PinContributions {

    private final Curate curate;
    private final GroupedContributions contributions;

    PinContributions(Curate curate, GroupedContributions contributions) {
        this.curate = curate;
        this.contributions = contributions;
    }

    /**
     * Pins or unpins contributions.
     *
     * @param lastSeen number of the last act that the member had seen
     * @throws Refusal if nothing was picked, or a contribution is not of this consultation
     * @throws ChangedMeanwhile if one of the themes was changed since then
     */
    public CurationEntry pin(Member member, String consultation, Set<UUID> ids, boolean pinned, int lastSeen) {
        Set<UUID> themeIds =
                PickedContributions.of(consultation, ids, contributions).themes(null);
        CurationAction act = pinned ? CurationAction.PIN : CurationAction.UNPIN;
        return curate.carryOut(CurationCommand.of(act, consultation, member, lastSeen, themeIds), () -> {
            List<GroupedContribution> members =
                    PickedContributions.of(consultation, ids, contributions).contributions().stream()
                            .filter(contribution -> contribution.theme() != null)
                            .toList();
            return CurationChange.of(
                    List.of(),
                    CurationChange.moves(members, contribution -> new Position(contribution.theme(), pinned, false)));
        });
    }
}
