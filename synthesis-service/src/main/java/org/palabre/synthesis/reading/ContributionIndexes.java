package org.palabre.synthesis.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.palabre.synthesis.contribution.ContributionChanges;
import org.palabre.synthesis.contribution.ContributionSummary;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.palabre.synthesis.facet.FacetValue;
import org.palabre.synthesis.facet.Facetings;
import org.springframework.stereotype.Component;

/**
 * Keeps the shelves of the consultations that are being read. A shelf is filled when somebody first reads it and brought up
 * to date whenever somebody reads it again, by what this instance changed meanwhile; what other instances changed is on it
 * a minute later at most, because it is then filled anew.
 */
@Component
public class ContributionIndexes {

    private static final int KEPT = 8;
    private static final Duration TRUSTED = Duration.ofMinutes(1);

    private final GroupedContributions contributions;
    private final Facetings facetings;
    private final ContributionChanges changes;
    private final Cache<String, Kept> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    ContributionIndexes(GroupedContributions contributions, Facetings facetings, ContributionChanges changes) {
        this.contributions = contributions;
        this.facetings = facetings;
        this.changes = changes;
    }

    /** The consultation's shelf as it is now. */
    public ContributionIndex of(String consultation) {
        return kept.asMap()
                .compute(consultation, (slug, held) -> held == null ? filled(slug) : renewed(slug, held))
                .shelf();
    }

    private Kept renewed(String consultation, Kept held) {
        long count = changes.count(consultation);
        if (System.nanoTime() - held.filledAt() > TRUSTED.toNanos()) {
            return filled(consultation);
        }
        if (count == held.count()) {
            return held;
        }
        Optional<Set<UUID>> changed = changes.since(consultation, held.count());
        return changed.map(ids -> new Kept(
                        held.shelf().with(shelved(contributions.summaries(ids), facetings.values(ids))),
                        count,
                        held.filledAt()))
                .orElseGet(() -> filled(consultation));
    }

    private Kept filled(String consultation) {
        long count = changes.count(consultation);
        long now = System.nanoTime();
        Map<UUID, IndexedContribution> all = shelved(contributions.summaries(consultation), facetings.values(consultation));
        return new Kept(new ContributionIndex(all), count, now);
    }

    private static Map<UUID, IndexedContribution> shelved(
            Collection<ContributionSummary> cards, Map<UUID, Set<FacetValue>> facets) {
        Map<UUID, IndexedContribution> shelved = HashMap.newHashMap(cards.size());
        cards.forEach(card ->
                shelved.put(card.id(), new IndexedContribution(card, facets.getOrDefault(card.id(), Set.of()))));
        return shelved;
    }

    private record Kept(ContributionIndex shelf, long count, long filledAt) {}
}
