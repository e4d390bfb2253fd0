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

/** A member pins contributions where they are, or leaves them to the runs again. */
@Component
public class PinContributions {

    private final Curate curate;
    private final GroupedContributions contributions;

    PinContributions(Curate curate, GroupedContributions contributions) {
        this.curate = curate;
        this.contributions = contributions;
    }

    /**
     * Pins or unpins them.
     *
     * @param seen number of the consultation's last act when the member looked
     * @throws Refusal if nothing was picked, or what was picked is not of this consultation
     * @throws ChangedMeanwhile if somebody changed one of the themes since
     */
    public CurationEntry pin(Member member, String consultation, Set<UUID> picked, boolean pinned, int seen) {
        Set<UUID> looked = Picked.of(consultation, picked, contributions).themes(null);
        CurationAction act = pinned ? CurationAction.PIN : CurationAction.UNPIN;
        return curate.carryOut(CurationCommand.of(act, consultation, member, seen, looked), () -> {
            List<GroupedContribution> themed = Picked.of(consultation, picked, contributions).contributions().stream()
                    .filter(contribution -> contribution.theme() != null)
                    .toList();
            return Change.of(
                    List.of(), Change.moves(themed, contribution -> new Position(contribution.theme(), pinned, false)));
        });
    }
}
