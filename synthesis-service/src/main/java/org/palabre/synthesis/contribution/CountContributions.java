package org.palabre.synthesis.contribution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts a consultation's contributions by theme, region and channel. Counting reads all contributions, so a result is
 * cached for ten times its duration, five seconds at most: many readers cost no more than one.
 */
@Component
public class CountContributions {

    private static final int CACHE_FACTOR = 10;
    private static final Duration MAX_AGE = Duration.ofSeconds(5);
    private static final int MAX_ENTRIES = 1_000;

    private final GroupedContributions contributions;
    private final Cache<String, CachedTallies> cache = Caffeine.newBuilder()
            .expireAfter(Expiry.<String, CachedTallies>creating((slug, tallies) -> tallies.maxAge()))
            .maximumSize(MAX_ENTRIES)
            .build();

    CountContributions(GroupedContributions contributions) {
        this.contributions = contributions;
    }

    /** The tallies of a consultation, possibly a few seconds old. */
    public Tallies of(String consultation) {
        return cache.get(consultation, slug -> CachedTallies.measured(() -> count(slug)))
                .tallies();
    }

    /** The current tallies of a consultation, not from the cache. */
    public Tallies now(String consultation) {
        return count(consultation);
    }

    /** Removes the tallies of a consultation from the cache. */
    public void forget(String consultation) {
        cache.invalidate(consultation);
    }

    private Tallies count(String consultation) {
        var all = new Tally();
        var unthemed = new Tally();
        Map<UUID, Tally> themes = new HashMap<>();
        contributions.eachPlace(consultation, place -> {
            @Nullable UUID theme = place.theme();
            Tally tally = theme == null ? unthemed : themes.computeIfAbsent(theme, id -> new Tally());
            tally.count(place.region(), place.origin(), place.provisional());
            all.count(place.region(), place.origin(), place.provisional());
        });
        return new Tallies(all, Map.copyOf(themes), unthemed);
    }

    private record CachedTallies(Tallies tallies, Duration maxAge) {

        static CachedTallies measured(Supplier<Tallies> counting) {
            long started = System.nanoTime();
            Tallies tallies = counting.get();
            Duration age = Duration.ofNanos(System.nanoTime() - started).multipliedBy(CACHE_FACTOR);
            return new CachedTallies(tallies, age.compareTo(MAX_AGE) < 0 ? age : MAX_AGE);
        }
    }
}
