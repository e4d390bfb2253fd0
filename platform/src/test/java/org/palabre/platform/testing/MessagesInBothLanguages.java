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

/** A test of the messages of a module: French and English say the same things, and no page uses another. */
public abstract class MessagesInBothLanguages {

    private static final Pattern USED = Pattern.compile("#\\{([a-z][\\w.-]*)[(}]");

    private final String name;
    private final String pages;

    /**
     * For one module.
     *
     * @param name of its bundle
     * @param pages where its templates are, as a pattern on the class path
     */
    protected MessagesInBothLanguages(String name, String pages) {
        this.name = name;
        this.pages = pages;
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndTheSameArguments() throws IOException {
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
    void everyMessageThatAPageUsesIsThere() throws IOException {
        Set<String> known = new TreeSet<>(bundle(name).stringPropertyNames());
        known.addAll(bundle("platform").stringPropertyNames());
        var found = new PathMatchingResourcePatternResolver().getResources("classpath:" + pages);

        assertThat(found).isNotEmpty();
        for (var page : found) {
            USED.matcher(page.getContentAsString(UTF_8))
                    .results()
                    .forEach(used -> assertThat(known)
                            .as(String.valueOf(page.getFilename()))
                            .contains(used.group(1)));
        }
    }

    /** In a message with arguments a straight apostrophe would swallow them. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void everyMessageSaysSomethingAndNoneHoldsAStraightApostrophe(String language) throws IOException {
        assertThat(bundle(name + language).values())
                .allSatisfy(words -> assertThat((String) words).isNotBlank().doesNotContain("'"));
    }

    /** A line never begins with a French sign that stands off its word, nor ends with an opening one. */
    @Test
    void frenchSignsThatStandOffTheirWordsStayWithThem() throws IOException {
        assertThat(bundle(name))
                .allSatisfy((key, words) ->
                        assertThat((String) words).as((String) key).doesNotContainPattern(" [:;?!»]|« "));
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
