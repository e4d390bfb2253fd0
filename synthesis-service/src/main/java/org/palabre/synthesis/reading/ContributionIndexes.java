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
 * A cache of the indexes of the consultations being read. An index is built on first use and updated on later ones with
 * this instance's changes. It is rebuilt after a minute, so that other instances' changes appear too.
 */
@Component
class ContributionIndexes {

    private static final int MAX_INDEXES = 8;
    private static final Duration MAX_AGE = Duration.ofMinutes(1);

    private final GroupedContributions contributions;
    private final Facetings facetings;
    private final ContributionChanges changes;
    private final Cache<String, CachedIndex> indexes =
            Caffeine.newBuilder().maximumSize(MAX_INDEXES).build();

    ContributionIndexes(GroupedContributions contributions, Facetings facetings, ContributionChanges changes) {
        this.contributions = contributions;
        this.facetings = facetings;
        this.changes = changes;
    }

    /** The current index of a consultation. */
    ContributionIndex of(String consultation) {
        return indexes.asMap()
                .compute(consultation, (slug, cached) -> cached == null ? built(slug) : updated(slug, cached))
                .index();
    }

    private CachedIndex updated(String consultation, CachedIndex cached) {
        long count = changes.count(consultation);
        if (System.nanoTime() - cached.builtAt() > MAX_AGE.toNanos()) {
            return built(consultation);
        }
        if (count == cached.count()) {
            return cached;
        }
        Optional<Set<UUID>> changed = changes.since(consultation, cached.count());
        return changed.map(ids -> new CachedIndex(
                        cached.index().with(indexed(contributions.summaries(ids), facetings.values(ids))),
                        count,
                        cached.builtAt()))
                .orElseGet(() -> built(consultation));
    }

    private CachedIndex built(String consultation) {
        long count = changes.count(consultation);
        long now = System.nanoTime();
        Map<UUID, IndexedContribution> all =
                indexed(contributions.summaries(consultation), facetings.values(consultation));
        return new CachedIndex(new ContributionIndex(all), count, now);
    }

    private static Map<UUID, IndexedContribution> indexed(
            Collection<ContributionSummary> summaries, Map<UUID, Set<FacetValue>> facets) {
        Map<UUID, IndexedContribution> indexed = HashMap.newHashMap(summaries.size());
        summaries.forEach(summary -> indexed.put(
                summary.id(), new IndexedContribution(summary, facets.getOrDefault(summary.id(), Set.of()))));
        return indexed;
    }

    private record CachedIndex(ContributionIndex index, long count, long builtAt) {}
}
