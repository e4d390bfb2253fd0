package org.palabre.feedback.response;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.decision.Outcome;

/** Counts outcomes by region. */
final class OutcomeCounter {

    private final Map<@Nullable String, RegionCounter> byRegion = new HashMap<>();

    /** Counts one contribution; a null outcome counts as unanswered. */
    void count(@Nullable String region, @Nullable Outcome outcome) {
        byRegion.computeIfAbsent(region, slug -> new RegionCounter()).count(outcome);
    }

    Counts counts() {
        List<RegionCounts> regions = byRegion.entrySet().stream()
                .map(entry -> entry.getValue().counts(entry.getKey()))
                .sorted(Comparator.comparing(RegionCounts::region, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        int all = sum(regions, RegionCounts::contributions);
        int unanswered = sum(regions, RegionCounts::unanswered);
        return new Counts(
                all,
                all - unanswered,
                unanswered,
                sum(regions, RegionCounts::inclusion),
                sum(regions, RegionCounts::amendment),
                sum(regions, RegionCounts::rejection),
                regions);
    }

    private static int sum(List<RegionCounts> regions, ToIntFunction<RegionCounts> part) {
        return regions.stream().mapToInt(part).sum();
    }

    private static final class RegionCounter {

        private int inclusion;
        private int amendment;
        private int rejection;
        private int unanswered;

        void count(@Nullable Outcome outcome) {
            switch (outcome) {
                case null -> unanswered++;
                case INCLUSION -> inclusion++;
                case AMENDMENT -> amendment++;
                case REJECTION -> rejection++;
            }
        }

        RegionCounts counts(@Nullable String region) {
            return new RegionCounts(region, inclusion, amendment, rejection, unanswered);
        }
    }
}
