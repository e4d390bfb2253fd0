package org.palabre.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private final SignInThrottle throttle = new SignInThrottle();

    @Test
    void attemptsAreLimitedPerNameAndAddress() {
        for (int attempt = 0; attempt < 8; attempt++) {
            assertThat(throttle.allows("awa", "192.0.2.1")).isTrue();
            throttle.recordFailure("awa", "192.0.2.1");
        }

        assertThat(throttle.allows("awa", "192.0.2.1")).isFalse();
        assertThat(throttle.allows("awa", "192.0.2.2")).isTrue();
        assertThat(throttle.allows("issa", "192.0.2.1")).isTrue();
    }

    @Test
    void attemptsAreLimitedPerAddressForAllNames() {
        for (int attempt = 0; attempt < 100; attempt++) {
            assertThat(throttle.allows("member-" + attempt, "192.0.2.1")).isTrue();
            throttle.recordFailure("member-" + attempt, "192.0.2.1");
        }

        assertThat(throttle.allows("another", "192.0.2.1")).isFalse();
        assertThat(throttle.allows("another", "192.0.2.2")).isTrue();
    }
}
