package org.palabre.feedback;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palabre.platform.testing.HouseRules;

class HouseRulesTest {

    private static final JavaClasses PRODUCTION = HouseRules.production("org.palabre.feedback");

    static Stream<ArchRule> rules() {
        return HouseRules.FOR_A_SERVICE.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theServiceKeepsTheHouseRules(ArchRule rule) {
        rule.check(PRODUCTION);
    }
}
