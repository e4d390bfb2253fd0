package org.palabre.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The small words of a language, kept as resource files beside this class. All are folded, so accents and case do not
 * matter.
 *
 * @param stopWords carry no subject
 * @param determiners come before nouns
 * @param links may stand inside a noun phrase
 * @param verbMarks come before verbs
 * @param dullWords fit any subject, so never make a label
 * @param agreementWords name no subject: agreement, thanks, insults, tests
 * @param dissentWords object to what others ask for
 */
record Lexicon(
        Set<String> stopWords,
        Set<String> determiners,
        Set<String> links,
        Set<String> verbMarks,
        Set<String> dullWords,
        Set<String> agreementWords,
        Set<String> dissentWords) {

    private static final Lexicon FRENCH = read("fr");
    private static final Lexicon ENGLISH = read("en");
    private static final Lexicon SPANISH = read("es");
    private static final Lexicon PORTUGUESE = read("pt");
    private static final Lexicon ARABIC = read("ar");
    private static final Lexicon NONE =
            new Lexicon(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    static Lexicon of(Language language) {
        return switch (language) {
            case FRENCH -> FRENCH;
            case ENGLISH -> ENGLISH;
            case SPANISH -> SPANISH;
            case PORTUGUESE -> PORTUGUESE;
            case ARABIC -> ARABIC;
            case OTHER -> NONE;
        };
    }

    private static Lexicon read(String language) {
        return new Lexicon(
                words(language, "stop"),
                words(language, "determiners"),
                words(language, "links"),
                words(language, "verb-marks"),
                words(language, "dull"),
                words(language, "agreement"),
                words(language, "dissent"));
    }

    private static Set<String> words(String language, String name) {
        String resource = language + "/" + name + ".txt";
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(word -> !word.isEmpty())
                    .map(Folding::fold)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
