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
 * Receives contributions and places each under its nearest theme, provisionally. Receiving one twice or late has no
 * effect.
 */
@Component
public class ReceiveContributions {

    private final GroupedContributions contributions;
    private final NearestThemes nearestThemes;
    private final ConsultationLocks locks;
    private final RegroupingDebounce debounce;
    private final LabelContributions labelContributions;

    ReceiveContributions(
            GroupedContributions contributions,
            NearestThemes nearestThemes,
            ConsultationLocks locks,
            RegroupingDebounce debounce,
            LabelContributions labelContributions) {
        this.contributions = contributions;
        this.nearestThemes = nearestThemes;
        this.locks = locks;
        this.debounce = debounce;
        this.labelContributions = labelContributions;
    }

    /**
     * A contribution from an event.
     *
     * @param contribution its identity
     * @param consultation slug of its consultation
     * @param content its content
     */
    public record Received(UUID contribution, String consultation, ContributionContent content) {}

    /**
     * Receives contributions in the given order.
     *
     * @throws OptimisticLockingFailureException if concurrent changes to the same contributions persist; they can be
     *     received again
     */
    public void receive(List<Received> received) {
        Map<String, List<Received>> byConsultation = new LinkedHashMap<>();
        received.forEach(submission -> byConsultation
                .computeIfAbsent(submission.consultation(), slug -> new ArrayList<>())
                .add(submission));
        byConsultation.forEach((slug, group) -> locks.shared(slug, () -> receive(slug, group)));
    }

    private int receive(String consultation, List<Received> received) {
        var saved = new AtomicInteger();
        AggregateBulk.saveUntilWon(received, remaining -> {
            List<GroupedContribution> changed = updated(consultation, remaining);
            NearestThemes.Index themes = nearestThemes.of(consultation);
            changed.forEach(themes::place);
            List<UUID> conflicts = contributions.save(changed).stream()
                    .map(GroupedContribution::id)
                    .toList();
            saved.addAndGet(changed.size() - conflicts.size());
            labelContributions.label(changed.stream()
                    .filter(contribution -> !conflicts.contains(contribution.id()))
                    .toList());
            return remaining.stream()
                    .filter(submission -> conflicts.contains(submission.contribution()))
                    .toList();
        });
        if (saved.get() > 0) {
            debounce.recordChange(consultation);
        }
        return saved.get();
    }

    /** The contributions that are new or have newer content than the stored ones. */
    private List<GroupedContribution> updated(String consultation, List<Received> received) {
        Map<UUID, GroupedContribution> known = new HashMap<>(
                contributions.of(received.stream().map(Received::contribution).toList()));
        Map<UUID, GroupedContribution> changed = new LinkedHashMap<>();
        for (Received submission : received) {
            GroupedContribution stored = known.get(submission.contribution());
            if (stored == null) {
                stored = GroupedContribution.received(submission.contribution(), consultation, submission.content());
                known.put(stored.id(), stored);
                changed.put(stored.id(), stored);
            } else if (stored.update(submission.content())) {
                changed.put(stored.id(), stored);
            }
        }
        return List.copyOf(changed.values());
    }
}
