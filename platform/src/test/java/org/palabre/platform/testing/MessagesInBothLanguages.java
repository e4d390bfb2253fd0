package org.palabre.platform.testing;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Test of a module's message bundles: same keys and arguments in French and English, and every key used on a page
 * exists.
 */
public abstract class MessagesInBothLanguages {

    private static final Pattern USED = Pattern.compile("#\\{([a-z][\\w.-]*)[(}]");

    private final String name;
    private final String pages;

    /**
     * Test of one module.
     *
     * @param name name of the bundle
     * @param pages class path pattern of the templates
     */
    protected MessagesInBothLanguages(String name, String pages) {
        this.name = name;
        this.pages = pages;
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() throws IOException {
        Properties french = bundle(name);
        Properties english = bundle(name + "_en");

        assertThat(english.stringPropertyNames()).isEqualTo(french.stringPropertyNames());
        for (String key : french.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key), Locale.ENGLISH))
                    .as(key)
                    .isEqualTo(arguments(french.getProperty(key), Locale.FRENCH));
        }
    }

    @Test
    void everyKeyUsedOnAPageExists() throws IOException {
        Set<String> keys = new TreeSet<>(bundle(name).stringPropertyNames());
        keys.addAll(bundle("platform").stringPropertyNames());
        var resources = new PathMatchingResourcePatternResolver().getResources("classpath:" + pages);

        assertThat(resources).isNotEmpty();
        for (var page : resources) {
            USED.matcher(page.getContentAsString(UTF_8))
                    .results()
                    .forEach(match -> assertThat(keys)
                            .as(String.valueOf(page.getFilename()))
                            .contains(match.group(1)));
        }
    }

    /** A straight apostrophe would quote the arguments of a message. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void noMessageIsBlankOrHasAStraightApostrophe(String language) throws IOException {
        assertThat(bundle(name + language).values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank().doesNotContain("'"));
    }

    /** French punctuation needs no-break spaces, so that no line starts with it. */
    @Test
    void frenchPunctuationHasNoBreakSpaces() throws IOException {
        assertThat(bundle(name))
                .allSatisfy((key, text) ->
                        assertThat((String) text).as((String) key).doesNotContainPattern(" [:;?!»]|« "));
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
