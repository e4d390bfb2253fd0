package org.palabre.synthesis.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.palabre.platform.event.AggregateBulk;
import org.palabre.synthesis.consultation.ConsultationLocks;
import org.palabre.synthesis.contribution.ContributionContent;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.facet.LabelContributions;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Takes in contributions as they come: each joins its nearest theme at once, provisionally. Receiving one twice, or
 * late, changes nothing.
 */
@Component
public class ReceiveContributions {

    private final GroupedContributions contributions;
    private final NearestThemes nearestThemes;
    private final ConsultationLocks locks;
    private final RegroupingDebounce arrivals;
    private final LabelContributions labelContributions;

    ReceiveContributions(
            GroupedContributions contributions,
            NearestThemes nearestThemes,
            ConsultationLocks locks,
            RegroupingDebounce arrivals,
            LabelContributions labelContributions) {
        this.contributions = contributions;
        this.nearestThemes = nearestThemes;
        this.locks = locks;
        this.arrivals = arrivals;
        this.labelContributions = labelContributions;
    }

    /**
     * A contribution as it was told.
     *
     * @param contribution its identity
     * @param consultation slug of its consultation
     * @param content the contribution as it was received
     */
    public record Received(UUID contribution, String consultation, ContributionContent content) {}

    /**
     * Takes these in, in their order.
     *
     * @throws OptimisticLockingFailureException if others kept changing the same ones; then all may be received again
     */
    public void receive(List<Received> received) {
        Map<String, List<Received>> byConsultation = new LinkedHashMap<>();
        received.forEach(one -> byConsultation
                .computeIfAbsent(one.consultation(), slug -> new ArrayList<>())
                .add(one));
        byConsultation.forEach((slug, those) -> locks.together(slug, () -> receive(slug, those)));
    }

    private int receive(String consultation, List<Received> received) {
        var taken = new AtomicInteger();
        AggregateBulk.saveUntilWon(received, left -> {
            List<GroupedContribution> changed = updated(consultation, left);
            NearestThemes.Index themes = nearestThemes.of(consultation);
            changed.forEach(themes::place);
            List<UUID> lost = contributions.save(changed).stream()
                    .map(GroupedContribution::id)
                    .toList();
            taken.addAndGet(changed.size() - lost.size());
            labelContributions.label(changed.stream()
                    .filter(contribution -> !lost.contains(contribution.id()))
                    .toList());
            return left.stream()
                    .filter(one -> lost.contains(one.contribution()))
                    .toList();
        });
        if (taken.get() > 0) {
            arrivals.noted(consultation);
        }
        return taken.get();
    }

    /** The contributions that are new, or whose content is newer than what is stored. */
    private List<GroupedContribution> updated(String consultation, List<Received> received) {
        Map<UUID, GroupedContribution> held = new HashMap<>(
                contributions.of(received.stream().map(Received::contribution).toList()));
        Map<UUID, GroupedContribution> changed = new LinkedHashMap<>();
        for (Received one : received) {
            GroupedContribution known = held.get(one.contribution());
            if (known == null) {
                known = GroupedContribution.received(one.contribution(), consultation, one.content());
                held.put(known.id(), known);
                changed.put(known.id(), known);
            } else if (known.update(one.content())) {
                changed.put(known.id(), known);
            }
        }
        return List.copyOf(changed.values());
    }
}
