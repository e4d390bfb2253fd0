package org.palabre.synthesis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palabre.platform.testing.HouseRules;
import org.springframework.core.io.ClassPathResource;

class HouseTest {

    static Stream<ArchRule> rules() {
        return HouseRules.FOR_A_SERVICE.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theServiceKeepsTheRulesOfTheHouse(ArchRule rule) {
        rule.check(HouseRules.production("org.palabre.synthesis"));
    }

    @Test
    void everythingIsSaidInBothLanguages() throws IOException {
        Properties french = messages("i18n/synthesis.properties");
        Properties english = messages("i18n/synthesis_en.properties");

        assertThat(english.stringPropertyNames()).isEqualTo(french.stringPropertyNames());
        assertThat(french.values())
                .allSatisfy(words -> assertThat((String) words).isNotBlank());
        assertThat(english.values())
                .allSatisfy(words -> assertThat((String) words).isNotBlank());
    }

    /** In a message with arguments a straight apostrophe would swallow them. */
    @Test
    void noMessageHoldsAStraightApostrophe() throws IOException {
        assertThat(messages("i18n/synthesis.properties").values())
                .allSatisfy(words -> assertThat((String) words).doesNotContain("'"));
        assertThat(messages("i18n/synthesis_en.properties").values())
                .allSatisfy(words -> assertThat((String) words).doesNotContain("'"));
    }

    private static Properties messages(String file) throws IOException {
        var messages = new Properties();
        try (var reader = new InputStreamReader(new ClassPathResource(file).getInputStream(), UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
