package org.palabre.synthesis.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.UUID;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.springframework.stereotype.Component;

/**
 * Keeps the word indexes of the consultations that are being searched. An index is a projection of the contributions: it is
 * built when somebody first searches, and takes in what came or changed since whenever somebody searches again.
 */
@Component
class WordIndexes {

    private static final int KEPT = 4;
    private static final int BATCH = 1000;

    private final GroupedContributions contributions;
    private final Cache<String, WordIndex> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    WordIndexes(GroupedContributions contributions) {
        this.contributions = contributions;
    }

    /** Those on the consultation's shelf that hold what was typed, the best first. */
    List<UUID> find(String consultation, ContributionIndex shelf, String typed) {
        WordIndex current = kept.asMap().compute(consultation, (slug, held) -> {
            WordIndex index = held == null ? new WordIndex() : held;
            update(slug, index, shelf);
            return index;
        });
        return current.find(typed);
    }

    private void update(String consultation, WordIndex index, ContributionIndex shelf) {
        List<UUID> missing = index.missing(shelf);
        if (missing.isEmpty()) {
            return;
        }
        if (missing.size() == shelf.size()) {
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
