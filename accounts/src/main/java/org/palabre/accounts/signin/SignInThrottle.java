package org.palabre.accounts.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: a few failed attempts for a name from an address, then one every minute; and more of them for all
 * names from an address, for many people may share one, then ten every minute.
 */
@Component
class SignInThrottle {

    private static final int ATTEMPTS_FOR_A_NAME = 8;
    private static final int ATTEMPTS_FROM_AN_ADDRESS = 100;
    private static final int MORE_FROM_AN_ADDRESS = 10;
    private static final Duration REFILLED_EVERY = Duration.ofMinutes(1);
    private static final int REMEMBERED = 100_000;

    private final Cache<String, Bucket> names = remembered();
    private final Cache<String, Bucket> addresses = remembered();

    private static Cache<String, Bucket> remembered() {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(REFILLED_EVERY.multipliedBy(ATTEMPTS_FROM_AN_ADDRESS / MORE_FROM_AN_ADDRESS))
                .build();
    }

    /** Whether another attempt is allowed now. */
    boolean allows(String name, String address) {
        return ofName(name, address).getAvailableTokens() > 0
                && ofAddress(address).getAvailableTokens() > 0;
    }

    /** An attempt failed. */
    void failed(String name, String address) {
        ofName(name, address).tryConsume(1);
        ofAddress(address).tryConsume(1);
    }

    private Bucket ofName(String name, String address) {
        return names.get(name + "|" + address, key -> bucket(ATTEMPTS_FOR_A_NAME, 1));
    }

    private Bucket ofAddress(String address) {
        return addresses.get(address, key -> bucket(ATTEMPTS_FROM_AN_ADDRESS, MORE_FROM_AN_ADDRESS));
    }

    private static Bucket bucket(int attempts, int more) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(attempts).refillIntervally(more, REFILLED_EVERY))
                .build();
    }
}
