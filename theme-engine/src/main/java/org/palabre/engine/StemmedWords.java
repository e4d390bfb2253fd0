package org.palabre.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads words as the engine does: by language, stemmed and without accents. Remembers every word it has met, so one
 * serves for one batch of texts. Thread-safe.
 */
public final class StemmedWords {

    private final Terms terms = new Terms();

    /**
     * A word that carries a subject.
     *
     * @param stem what it has in common with its other forms; equal to the stem of a French word that means the same for
     *     some English words
     * @param folded as it stands, in lower case and without accents
     * @param start where it begins in the text
     * @param end where it ends
     */
    public record Word(String stem, String folded, int start, int end) {}

    /** The language of a text: {@code fr}, {@code en}, {@code es}, {@code pt}, {@code ar}, or {@code und} for another. */
    public static String languageOf(String tag, String text) {
        return language(tag, text).code();
    }

    /**
     * The words of a text, small words left out.
     *
     * @param tag BCP 47 tag; {@code und} detects the language
     */
    public List<Word> of(String text, String tag) {
        Language language = language(tag, text);
        Words words = Words.of(text);
        List<Word> stemmed = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.word(i);
            String stem = terms.of(language, word);
            if (!stem.equals(Terms.NONE)) {
                stemmed.add(new Word(stem, Folding.fold(word), words.start(i), words.end(i)));
            }
        }
        return stemmed;
    }

    private static Language language(String tag, String text) {
        return Language.of(tag, text).orElse(Language.FRENCH);
    }
}
