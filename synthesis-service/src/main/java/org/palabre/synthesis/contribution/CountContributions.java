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
 * Counts a consultation's contributions by theme, region and channel. Counting reads them all, so a result is used again
 * for ten times as long as it took: readers in a crowd cost no more than one, and what they see is milliseconds old for
 * hundreds of contributions and a second or two for tens of thousands.
 */
@Component
public class CountContributions {

    private static final int SHARE_OF_TIME = 10;
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int CONSULTATIONS = 1_000;

    private final GroupedContributions contributions;
    private final Cache<String, Counted> counted = Caffeine.newBuilder()
            .expireAfter(Expiry.<String, Counted>creating((slug, fresh) -> fresh.freshFor()))
            .maximumSize(CONSULTATIONS)
            .build();

    CountContributions(GroupedContributions contributions) {
        this.contributions = contributions;
    }

    /** The tallies of this consultation. */
    public Tallies of(String consultation) {
        return counted.get(consultation, slug -> Counted.now(() -> count(slug))).tallies();
    }

    /** Exactly as many as there are now. */
    public Tallies now(String consultation) {
        return count(consultation);
    }

    /** What was counted is no longer true. */
    public void forget(String consultation) {
        counted.invalidate(consultation);
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

    private record Counted(Tallies tallies, Duration freshFor) {

        static Counted now(Supplier<Tallies> counting) {
            long start = System.nanoTime();
            Tallies tallies = counting.get();
            Duration took = Duration.ofNanos(System.nanoTime() - start).multipliedBy(SHARE_OF_TIME);
            return new Counted(tallies, took.compareTo(LONGEST) < 0 ? took : LONGEST);
        }
    }
}
