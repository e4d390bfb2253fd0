package org.palabre.platform.personaldata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists of words that tell names of people from other words with a capital. */
final class NameWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Set<String> GIVEN = read("given-names.txt");
    private static final Set<String> FAMILY = read("family-names.txt");
    private static final Set<String> COMMON = read("common-words.txt");

    private NameWords() {}

    /** Whether a word, or a part of one with a hyphen, is known as a given or a family name. */
    static boolean isName(String word) {
        String folded = fold(word);
        return known(folded) || Arrays.stream(folded.split("-")).anyMatch(NameWords::known);
    }

    static boolean isGivenName(String word) {
        String folded = fold(word);
        return GIVEN.contains(folded) || Arrays.stream(folded.split("-")).anyMatch(GIVEN::contains);
    }

    /** Whether a word begins with a capital in titles and is no name. */
    static boolean isCommon(String word) {
        String folded = fold(word);
        int apostrophe = Math.max(folded.lastIndexOf('\''), folded.lastIndexOf('’'));
        return COMMON.contains(folded) || (apostrophe > 0 && COMMON.contains(folded.substring(apostrophe + 1)));
    }

    private static boolean known(String folded) {
        return GIVEN.contains(folded) || FAMILY.contains(folded);
    }

    private static String fold(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static Set<String> read(String resource) {
        try (InputStream in = Objects.requireNonNull(NameWords.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
