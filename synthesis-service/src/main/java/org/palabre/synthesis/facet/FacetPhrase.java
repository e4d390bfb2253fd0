package org.palabre.synthesis.facet;

import java.util.ArrayList;
import java.util.List;
import org.palabre.engine.StemmedWords;
import org.palabre.engine.StemmedWords.Word;

/**
 * A term made ready to be looked for: the stems of its words, small words left out.
 *
 * @param term what it came from
 * @param parts what must stand in a text, one word after the other; none where the term holds small words alone
 */
record FacetPhrase(FacetTerm term, List<Part> parts) {

    /** How many letters all words that a part may stand for have in common. */
    static final int KEY = 2;

    /** A word, or the beginning of words. */
    record Part(String letters, boolean isBeginning) {

        boolean fits(Word word) {
            return isBeginning ? word.folded().startsWith(letters) : word.stem().equals(letters);
        }
    }

    static FacetPhrase of(FacetTerm term, String language, StemmedWords stems) {
        List<Part> parts = new ArrayList<>();
        for (Word word : stems.of(term.phrase(), language)) {
            boolean isBeginning = term.phrase().startsWith("*", word.end());
            parts.add(new Part(isBeginning ? word.folded() : word.stem(), isBeginning));
        }
        return new FacetPhrase(term, parts);
    }

    boolean stands(List<Word> words, int at) {
        if (parts.isEmpty() || at + parts.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).fits(words.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    int length() {
        return parts.size();
    }

    /** The first letters of the first word. */
    String key() {
        return key(parts.getFirst().letters());
    }

    static String key(String word) {
        return word.substring(0, Math.min(KEY, word.length()));
    }
}
