package org.palabre.synthesis.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.consultation.Consultations;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.curation.Curate;
import org.palabre.synthesis.curation.CurationAction;
import org.palabre.synthesis.curation.CurationChange;
import org.palabre.synthesis.curation.CurationCommand;
import org.palabre.synthesis.curation.CurationEntry;
import org.palabre.synthesis.curation.Move;
import org.springframework.stereotype.Component;

/** A member applies what a full run proposes, or drops it. */
@Component
public class AnswerProposal {

    private static final int CHUNK = 1000;

    private final Proposals proposals;
    private final Consultations consultations;
    private final GroupedContributions contributions;
    private final GroupingRuns runs;
    private final Curate curate;

    AnswerProposal(
            Proposals proposals,
            Consultations consultations,
            GroupedContributions contributions,
            GroupingRuns runs,
            Curate curate) {
        this.proposals = proposals;
        this.consultations = consultations;
        this.contributions = contributions;
        this.runs = runs;
        this.curate = curate;
    }

    /**
     * Applies it. What moved since it was worked out stays where it is.
     *
     * @param run the run whose proposal the member looked at
     * @throws Refusal if it no longer waits, or themes changed since it was worked out
     */
    public CurationEntry apply(Member member, String consultation, UUID run) {
        Proposal proposal = waiting(consultation, run);
        CurationCommand deed =
                CurationCommand.of(CurationAction.REGROUP, consultation, member, proposal.seen(), Set.of());
        CurationEntry applied = curate.carryOut(deed, () -> {
            if (!proposals.isFresh(waiting(consultation, run))) {
                throw Refusal.conflict("proposal-overtaken");
            }
            return stillTrue(proposal.change());
        });
        proposals.close(consultation, run);
        runs.applied(run);
        approach(proposal.nearness());
        return applied;
    }

    /**
     * Drops it: nothing changes.
     *
     * @throws Refusal if it no longer waits
     */
    public void drop(String consultation, UUID run) {
        waiting(consultation, run);
        proposals.close(consultation, run);
    }

    private Proposal waiting(String consultation, UUID run) {
        consultations.published(consultation);
        return proposals
                .open(consultation)
                .filter(proposal -> proposal.run().equals(run))
                .orElseThrow(() -> Refusal.conflict("proposal-gone"));
    }

    private CurationChange stillTrue(CurationChange change) {
        Map<UUID, GroupedContribution> current = contributions.of(change.contributions());
        List<Move> moves = change.moves().stream()
                .map(move -> new Move(
                        move.from(),
                        move.to(),
                        move.contributions().stream()
                                .filter(id -> {
                                    GroupedContribution one = current.get(id);
                                    return one != null && one.position().equals(move.from());
                                })
                                .toList()))
                .toList();
        return CurationChange.of(change.themes(), moves);
    }

    /** Nearness only sorts what is read: whatever is not saved is put right by the next run. */
    private void approach(List<Proposal.Nearness> nearness) {
        for (int from = 0; from < nearness.size(); from += CHUNK) {
            Map<UUID, Proposal.Nearness> some = new HashMap<>();
            nearness.subList(from, Math.min(from + CHUNK, nearness.size()))
                    .forEach(one -> some.put(one.contribution(), one));
            List<GroupedContribution> nearer =
                    new ArrayList<>(contributions.of(some.keySet()).values());
            nearer.removeIf(one -> {
                Proposal.Nearness its = some.get(one.id());
                return its == null || !one.approach(its.theme(), its.proximity());
            });
            contributions.save(nearer);
        }
    }
}
