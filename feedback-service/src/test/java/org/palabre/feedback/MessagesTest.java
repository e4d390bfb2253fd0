package org.palabre.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MessagesTest {

    private static final Pattern USED = Pattern.compile("#\\{([a-z][\\w.-]*)[(}]");

    @Test
    void bothLanguagesHaveTheSameKeysAndTheSameArguments() throws IOException {
        Properties french = bundle("feedback");
        Properties english = bundle("feedback_en");

        assertThat(english.stringPropertyNames()).isEqualTo(french.stringPropertyNames());
        for (String key : french.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key), Locale.ENGLISH))
                    .as(key)
                    .isEqualTo(arguments(french.getProperty(key), Locale.FRENCH));
        }
    }

    @Test
    void everyMessageThatAPageUsesIsThere() throws IOException {
        Set<String> known = new TreeSet<>(bundle("feedback").stringPropertyNames());
        known.addAll(bundle("platform").stringPropertyNames());

        for (var page : new PathMatchingResourcePatternResolver().getResources("classpath:templates/feedback/*.html")) {
            USED.matcher(page.getContentAsString(UTF_8))
                    .results()
                    .forEach(used -> assertThat(known)
                            .as(String.valueOf(page.getFilename()))
                            .contains(used.group(1)));
        }
    }

    private static int arguments(String pattern, Locale language) {
        return new MessageFormat(pattern, language).getFormatsByArgumentIndex().length;
    }

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (var reader =
                new InputStreamReader(new ClassPathResource("i18n/" + name + ".properties").getInputStream(), UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
