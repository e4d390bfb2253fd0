package org.palabre.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palabre.platform.testing.HouseRules;

class HouseTest {

    static Stream<ArchRule> rules() {
        return HouseRules.FOR_A_SERVICE.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theServiceKeepsTheHouseRules(ArchRule rule) {
        assertThatCode(() -> rule.check(HouseRules.production("org.palabre.consultation")))
                .doesNotThrowAnyException();
    }

    @Test
    void englishIsComplete() {
        assertThat(bundle("_en").keySet()).isEqualTo(bundle("").keySet());
    }

    private static Properties bundle(String language) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(
                        HouseTest.class.getResourceAsStream("/i18n/consultation" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
