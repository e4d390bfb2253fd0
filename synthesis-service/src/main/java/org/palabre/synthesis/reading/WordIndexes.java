package org.palabre.synthesis.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    WordIndexes(GroupedContributions contributions) {
        this.contributions = contributions;
    }

    /** Those on the consultation's shelf that hold what was typed, the best first. */
    List<UUID> find(String consultation, ContributionIndex shelf, String typed) {
        Kept now = kept.compute(consultation, (slug, held) -> {
            WordIndex index = held == null ? new WordIndex() : held.index();
            update(slug, index, shelf);
            return new Kept(index, System.nanoTime());
        });
        makeRoom();
        return now.index().find(typed);
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

    /** The indexes that nobody searched for longest are left to the next search to build anew. */
    private void makeRoom() {
        while (kept.size() > KEPT) {
            kept.entrySet().stream()
                    .min(Comparator.comparingLong(entry -> entry.getValue().searchedAt()))
                    .ifPresent(longest -> kept.remove(longest.getKey()));
        }
    }

    private record Kept(WordIndex index, long searchedAt) {}
}
