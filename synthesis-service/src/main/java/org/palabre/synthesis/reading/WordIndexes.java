package org.palabre.synthesis.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.UUID;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.springframework.stereotype.Component;

/**
 * A cache of the word indexes of searched consultations. An index is built on the first search and updated on later
 * ones.
 */
@Component
class WordIndexes {

    private static final int MAX_INDEXES = 4;
    private static final int BATCH = 1000;

    private final GroupedContributions contributions;
    private final Cache<String, WordIndex> indexes =
            Caffeine.newBuilder().maximumSize(MAX_INDEXES).build();

    WordIndexes(GroupedContributions contributions) {
        this.contributions = contributions;
    }

    /** The indexed contributions that match the input, best match first. */
    List<UUID> find(String consultation, ContributionIndex contributionIndex, String input) {
        WordIndex current = indexes.asMap().compute(consultation, (slug, cached) -> {
            WordIndex index = cached == null ? new WordIndex() : cached;
            update(slug, index, contributionIndex);
            return index;
        });
        return current.find(input);
    }

    private void update(String consultation, WordIndex index, ContributionIndex contributionIndex) {
        List<UUID> missing = index.missing(contributionIndex);
        if (missing.isEmpty()) {
            return;
        }
        if (missing.size() == contributionIndex.size()) {
            contributions.eachBatch(consultation, index::add);
        } else {
            for (int from = 0; from < missing.size(); from += BATCH) {
                index.add(contributions
                        .of(missing.subList(from, Math.min(missing.size(), from + BATCH)))
                        .values());
            }
        }
        index.publish();
    }
}
