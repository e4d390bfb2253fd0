package org.palabre.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.palabre.platform.testing.HouseRules;

/** All services are on this class path, and none depends on another. */
class ServicesAreStrangersTest {

    @Test
    void aServiceNeverDependsOnAnother() {
        var services = HouseRules.production(
                "org.palabre.accounts",
                "org.palabre.consultation",
                "org.palabre.synthesis",
                "org.palabre.feedback",
                "org.palabre.platform");

        assertThat(services.containPackage("org.palabre.feedback.decision")).isTrue();
        assertThatCode(() -> HouseRules.SERVICES_ARE_INDEPENDENT.check(services))
                .doesNotThrowAnyException();
    }
}
