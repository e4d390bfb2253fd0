package org.palabre.engine;

import java.util.Arrays;
import java.util.Set;

/**
 * Finds the texts that name no subject: agreement, thanks, insults, tests, and, where texts are usually long, texts of
 * one or two content words. They belong to no theme.
 */
final class EmptyTexts {

    /** Fewer content words than these are too few when half of all texts have at least four times as many. */
    private static final int MOST_REQUIRED = 3;

    private static final int USUAL_MULTIPLE = 4;

    /** A text longer than this is never mere agreement. */
    private static final int LONGEST = 12;

    private final Corpus corpus;
    private final Terms terms;

    EmptyTexts(Corpus corpus, Terms terms) {
        this.corpus = corpus;
        this.terms = terms;
    }

    /** Whether each text is empty. */
    boolean[] find() {
        int[] contentWords = new int[corpus.size()];
        boolean[] empty = new boolean[corpus.size()];
        for (int node = 0; node < empty.length; node++) {
            count(node, contentWords, empty);
        }
        int required = required(contentWords);
        for (int node = 0; node < empty.length; node++) {
            empty[node] |= contentWords[node] < required && corpus.ids(node).size() < 2;
        }
        return empty;
    }

    private void count(int node, int[] contentWords, boolean[] empty) {
        Language language = corpus.language(node);
        Set<String> agreement = language.lexicon().agreementWords();
        Words words = Words.of(corpus.text(node));
        int named = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.word(i);
            if (!terms.of(language, word).equals(Terms.NONE)) {
                contentWords[node]++;
                named += words.size() <= LONGEST && agreement.contains(Folding.fold(word)) ? 0 : 1;
            }
        }
        empty[node] = named == 0;
    }

    private static int required(int[] contentWords) {
        int[] sorted = contentWords.clone();
        Arrays.sort(sorted);
        int median = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
        return Math.min(MOST_REQUIRED, median / USUAL_MULTIPLE);
    }
}
