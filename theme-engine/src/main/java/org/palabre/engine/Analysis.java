package org.palabre.engine;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/** Turns a corpus into weighted vectors, of terms and of pieces of words. */
final class Analysis {

    private static final int SHORTEST_PIECE = 4;
    private static final int LONGEST_PIECE = 5;

    private final Corpus corpus;
    private final Terms terms;
    private final Bm25 weighting;
    private final Workers workers;

    Analysis(Corpus corpus, Terms terms, Bm25 weighting, Workers workers) {
        this.corpus = corpus;
        this.terms = terms;
        this.weighting = weighting;
        this.workers = workers;
    }

    /** Terms weighted by BM25. */
    SparseVectors terms(DoubleConsumer progress) throws InterruptedException {
        return weighting.weigh(Features.count(corpus.size(), this::terms, workers, progress));
    }

    /**
     * Runs of four and five letters weighted by BM25: they see through spelling mistakes, word families and the small
     * differences between languages (McNamee and Mayfield 2004).
     */
    SparseVectors pieces(DoubleConsumer progress) throws InterruptedException {
        return weighting.weigh(Features.count(corpus.size(), this::pieces, workers, progress));
    }

    private void terms(int node, Consumer<String> feature) {
        Words words = Words.of(corpus.text(node));
        Language language = corpus.language(node);
        for (int i = 0; i < words.size(); i++) {
            String term = terms.of(language, words.word(i));
            if (!term.equals(Terms.NONE)) {
                feature.accept(term);
            }
        }
    }

    private void pieces(int node, Consumer<String> feature) {
        Words words = Words.of(corpus.text(node));
        Language language = corpus.language(node);
        for (int i = 0; i < words.size(); i++) {
            String word = words.word(i);
            if (!terms.of(language, word).equals(Terms.NONE)) {
                String bounded = '_' + Folding.fold(word) + '_';
                for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
                    for (int from = 0; from + length <= bounded.length(); from++) {
                        feature.accept(bounded.substring(from, from + length));
                    }
                }
            }
        }
    }
}
