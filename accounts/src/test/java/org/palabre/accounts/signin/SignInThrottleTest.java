package org.palabre.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private final SignInThrottle throttle = new SignInThrottle();

    @Test
    void oneNameIsGuessedAtAFewTimesAndOthersAreNotHeldUp() {
        for (int attempt = 0; attempt < 8; attempt++) {
            assertThat(throttle.allows("awa", "192.0.2.1")).isTrue();
            throttle.failed("awa", "192.0.2.1");
        }

        assertThat(throttle.allows("awa", "192.0.2.1")).isFalse();
        assertThat(throttle.allows("awa", "192.0.2.2")).isTrue();
        assertThat(throttle.allows("issa", "192.0.2.1")).isTrue();
    }

    @Test
    void whoTriesOneNameAfterTheOtherIsSlowedDownToo() {
        for (int attempt = 0; attempt < 100; attempt++) {
            assertThat(throttle.allows("member-" + attempt, "192.0.2.1")).isTrue();
            throttle.failed("member-" + attempt, "192.0.2.1");
        }

        assertThat(throttle.allows("another", "192.0.2.1")).isFalse();
        assertThat(throttle.allows("another", "192.0.2.2")).isTrue();
    }
}
