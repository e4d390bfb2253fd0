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

/** Applies or dismisses the proposal of a full run. */
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
     * Applies the proposal. Contributions moved since the run stay where they are.
     *
     * @param run the run shown to the member
     * @throws Refusal if the proposal is closed, or themes have changed since the run
     */
    public CurationEntry apply(Member member, String consultation, UUID run) {
        Proposal proposal = requireOpen(consultation, run);
        CurationCommand command =
                CurationCommand.of(CurationAction.REGROUP, consultation, member, proposal.seen(), Set.of());
        CurationEntry applied = curate.carryOut(command, () -> {
            if (!proposals.isFresh(requireOpen(consultation, run))) {
                throw Refusal.conflict("proposal-overtaken");
            }
            return withoutMoved(proposal.change());
        });
        proposals.close(consultation, run);
        runs.markApplied(run);
        updateProximities(proposal.nearness());
        return applied;
    }

    /**
     * Dismisses the proposal without any change.
     *
     * @throws Refusal if the proposal is closed
     */
    public void dismiss(String consultation, UUID run) {
        requireOpen(consultation, run);
        proposals.close(consultation, run);
    }

    private Proposal requireOpen(String consultation, UUID run) {
        consultations.published(consultation);
        return proposals
                .open(consultation)
                .filter(proposal -> proposal.run().equals(run))
                .orElseThrow(() -> Refusal.conflict("proposal-gone"));
    }

    private CurationChange withoutMoved(CurationChange change) {
        Map<UUID, GroupedContribution> current = contributions.of(change.contributions());
        List<Move> moves = change.moves().stream()
                .map(move -> new Move(
                        move.from(),
                        move.to(),
                        move.contributions().stream()
                                .filter(id -> {
                                    GroupedContribution contribution = current.get(id);
                                    return contribution != null
                                            && contribution.position().equals(move.from());
                                })
                                .toList()))
                .toList();
        return CurationChange.of(change.themes(), moves);
    }

    /** Updates proximities. They only affect sorting: the next run corrects any that are not saved. */
    private void updateProximities(List<Proposal.Nearness> proximities) {
        for (int from = 0; from < proximities.size(); from += CHUNK) {
            Map<UUID, Proposal.Nearness> batch = new HashMap<>();
            proximities
                    .subList(from, Math.min(from + CHUNK, proximities.size()))
                    .forEach(proximity -> batch.put(proximity.contribution(), proximity));
            List<GroupedContribution> changed =
                    new ArrayList<>(contributions.of(batch.keySet()).values());
            changed.removeIf(contribution -> {
                Proposal.Nearness proximity = batch.get(contribution.id());
                return proximity == null || !contribution.updateProximity(proximity.theme(), proximity.proximity());
            });
            contributions.save(changed);
        }
    }
}
