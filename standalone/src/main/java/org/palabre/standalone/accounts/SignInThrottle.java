package org.palabre.standalone.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Slows down guessing: a few failed attempts for a name from an address, then one every minute. */
@Component
public class SignInThrottle {

    private static final int ATTEMPTS = 8;
    private static final Duration ONE_MORE_EVERY = Duration.ofMinutes(1);
    private static final int REMEMBERED = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(ONE_MORE_EVERY.multipliedBy(ATTEMPTS))
            .build();

    /** Whether another attempt is allowed now. */
    boolean allows(String name, String address) {
        return bucket(name, address).getAvailableTokens() > 0;
    }

    /** An attempt failed. */
    void failed(String name, String address) {
        bucket(name, address).tryConsume(1);
    }

    private Bucket bucket(String name, String address) {
        return buckets.get(
                name + "|" + address,
                key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(ATTEMPTS).refillIntervally(1, ONE_MORE_EVERY))
                        .build());
    }
}
