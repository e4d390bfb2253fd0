package org.palabre.accounts.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Rate limit for failed sign-ins: a few attempts per name and address, then one per minute; and more for all names of
 * an address, which many people may share, then ten per minute.
 */
@Component
class SignInThrottle {

    private static final int ATTEMPTS_PER_NAME = 8;
    private static final int ATTEMPTS_PER_ADDRESS = 100;
    private static final int REFILL_PER_ADDRESS = 10;
    private static final Duration REFILL_INTERVAL = Duration.ofMinutes(1);
    private static final int MAX_BUCKETS = 100_000;

    private final Cache<String, Bucket> names = buckets();
    private final Cache<String, Bucket> addresses = buckets();

    private static Cache<String, Bucket> buckets() {
        return Caffeine.newBuilder()
                .maximumSize(MAX_BUCKETS)
                .expireAfterAccess(REFILL_INTERVAL.multipliedBy(ATTEMPTS_PER_ADDRESS / REFILL_PER_ADDRESS))
                .build();
    }

    /** Whether another attempt is allowed. */
    boolean allows(String name, String address) {
        return ofName(name, address).getAvailableTokens() > 0
                && ofAddress(address).getAvailableTokens() > 0;
    }

    /** Records a failed attempt. */
    void recordFailure(String name, String address) {
        ofName(name, address).tryConsume(1);
        ofAddress(address).tryConsume(1);
    }

    private Bucket ofName(String name, String address) {
        return names.get(name + "|" + address, key -> bucket(ATTEMPTS_PER_NAME, 1));
    }

    private Bucket ofAddress(String address) {
        return addresses.get(address, key -> bucket(ATTEMPTS_PER_ADDRESS, REFILL_PER_ADDRESS));
    }

    private static Bucket bucket(int attempts, int refill) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(attempts).refillIntervally(refill, REFILL_INTERVAL))
                .build();
    }
}
