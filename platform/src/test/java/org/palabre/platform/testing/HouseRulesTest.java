package org.palabre.platform.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final JavaClasses BROKEN =
            new ClassFileImporter().importPackages("org.palabre.platform.testing.fixture", "org.palabre.circle");

    static Stream<ArchRule> rules() {
        return HouseRules.FOR_A_SERVICE.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theFixtureViolatesTheRule(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(BROKEN)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aServiceThatDependsOnAnotherViolatesTheRule() {
        var pair = new ClassFileImporter().importPackages("org.palabre.neighbour", "org.palabre.stranger");
        assertThatThrownBy(() -> HouseRules.SERVICES_ARE_INDEPENDENT.check(pair))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void featuresThatDependThroughSubPackagesFormACycle() {
        var features = new ClassFileImporter().importPackages("org.palabre.circle");
        assertThatCode(() -> HouseRules.NO_PACKAGE_CYCLES.check(features)).doesNotThrowAnyException();
        assertThatThrownBy(() -> HouseRules.NO_CYCLES.check(features))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Slice circle - theme");
    }

    @Test
    void thePlatformIsNullMarkedAndFreeOfCycles() {
        var platform = HouseRules.production("org.palabre.platform");
        assertThatCode(() -> HouseRules.PACKAGES_ARE_NULL_MARKED.check(platform))
                .doesNotThrowAnyException();
        assertThatCode(() -> HouseRules.NO_CYCLES.check(platform)).doesNotThrowAnyException();
        assertThatCode(() -> HouseRules.NO_PACKAGE_CYCLES.check(platform)).doesNotThrowAnyException();
        assertThatCode(() -> HouseRules.SETTINGS_ARE_RECORDS.check(platform)).doesNotThrowAnyException();
        assertThatCode(() -> HouseRules.INTERVALS_ARE_SETTINGS.check(platform)).doesNotThrowAnyException();
    }
}
