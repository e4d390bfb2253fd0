package org.palabre.synthesis.facet;

import java.util.ArrayList;
import java.util.List;
import org.palabre.engine.StemmedWords;
import org.palabre.engine.StemmedWords.Word;

/**
 * A lexicon term prepared for matching: the stems of its words without stop words.
 *
 * @param term the source term
 * @param parts the consecutive words to match; empty if the term has only stop words
 */
record FacetPhrase(FacetTerm term, List<Part> parts) {

    /** The length of the index key: all words that match a part share these first letters. */
    static final int KEY_LENGTH = 2;

    /** A word or a prefix. */
    record Part(String letters, boolean isPrefix) {

        boolean matches(Word word) {
            return isPrefix ? word.folded().startsWith(letters) : word.stem().equals(letters);
        }
    }

    static FacetPhrase of(FacetTerm term, String language, StemmedWords stems) {
        List<Part> parts = new ArrayList<>();
        for (Word word : stems.of(term.phrase(), language)) {
            boolean isPrefix = term.phrase().startsWith("*", word.end());
            parts.add(new Part(isPrefix ? word.folded() : word.stem(), isPrefix));
        }
        return new FacetPhrase(term, parts);
    }

    boolean matchesAt(List<Word> words, int position) {
        if (parts.isEmpty() || position + parts.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).matches(words.get(position + i))) {
                return false;
            }
        }
        return true;
    }

    int length() {
        return parts.size();
    }

    /** The index key of the first word. */
    String key() {
        return key(parts.getFirst().letters());
    }

    static String key(String word) {
        return word.substring(0, Math.min(KEY_LENGTH, word.length()));
    }
}
