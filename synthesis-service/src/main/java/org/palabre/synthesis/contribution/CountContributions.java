package org.palabre.synthesis.contribution;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts a consultation's contributions by theme, region and channel. Counting reads them all, so a result is used again
 * for ten times as long as it took: readers in a crowd cost no more than one, and what they see is milliseconds old for
 * hundreds of contributions and a second or two for tens of thousands.
 */
@Component
public class CountContributions {

    private static final int SHARE_OF_TIME = 10;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final GroupedContributions contributions;
    private final Map<String, Counted> counted = new ConcurrentHashMap<>();

    CountContributions(GroupedContributions contributions) {
        this.contributions = contributions;
    }

    /** The tallies of this consultation. */
    public Tallies of(String consultation) {
        Counted usable = counted.compute(
                consultation, (slug, held) -> held != null && held.isFresh() ? held : Counted.now(() -> count(slug)));
        return usable.tallies();
    }

    /** Exactly as many as there are now. */
    public Tallies now(String consultation) {
        return count(consultation);
    }

    /** What was counted is no longer true. */
    public void forget(String consultation) {
        counted.remove(consultation);
    }

    private Tallies count(String consultation) {
        var all = new Tally();
        var unthemed = new Tally();
        Map<UUID, Tally> themes = new HashMap<>();
        contributions.eachPlace(consultation, place -> {
            @Nullable UUID theme = place.theme();
            Tally under = theme == null ? unthemed : themes.computeIfAbsent(theme, id -> new Tally());
            under.count(place.region(), place.origin(), place.provisional());
            all.count(place.region(), place.origin(), place.provisional());
        });
        return new Tallies(all, Map.copyOf(themes), unthemed);
    }

    private record Counted(Tallies tallies, long freshUntil) {

        static Counted now(Supplier<Tallies> counting) {
            long start = System.nanoTime();
            Tallies tallies = counting.get();
            long end = System.nanoTime();
            return new Counted(tallies, end + Math.min(LONGEST.toNanos(), (end - start) * SHARE_OF_TIME));
        }

        boolean isFresh() {
            return System.nanoTime() - freshUntil < 0;
        }
    }
}
