package org.palabre.accounts;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palabre.platform.testing.HouseRules;

class HouseTest {

    static Stream<ArchRule> rules() {
        return HouseRules.FOR_A_SERVICE.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theServiceKeepsTheRulesOfTheHouse(ArchRule rule) {
        rule.check(HouseRules.production("org.palabre.accounts"));
    }
}
