package org.palabre.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Picks texts of three kinds from a theme: a typical one, near its centre; a different one, with little in common with
 * the typical; and a dissenting one, that objects. All long enough to say something and short enough to be read, where
 * there are such texts.
 */
final class Quotations {

    private static final int LOOKED_AT = 200;
    private static final int SHORTEST = 40;
    private static final int LONGEST = 700;

    private final Corpus corpus;
    private final SparseVectors vectors;

    Quotations(Corpus corpus, SparseVectors vectors) {
        this.corpus = corpus;
        this.vectors = vectors;
    }

    /**
     * Ids of up to three members: typical, different, dissenting. Where none dissents, the third is the next typical.
     *
     * @param nodes nearest to the centre first
     */
    List<String> of(int[] nodes) {
        int[] near = Arrays.copyOf(nodes, Math.min(nodes.length, LOOKED_AT));
        List<Integer> chosen = new ArrayList<>();
        choose(near, chosen, this::isReadable, node -> 0);
        if (!chosen.isEmpty()) {
            int typical = chosen.getFirst();
            choose(firstHalf(near), chosen, this::isReadable, node -> vectors.product(node, typical));
            choose(near, chosen, node -> isReadable(node) && dissents(node), node -> 0);
        }
        int most = Math.min(3, nodes.length);
        while (chosen.size() < most) {
            int before = chosen.size();
            choose(near, chosen, this::isReadable, node -> 0);
            if (chosen.size() == before) {
                choose(nodes, chosen, node -> true, node -> 0);
            }
        }
        return chosen.stream().map(node -> corpus.ids(node).getFirst()).toList();
    }

    /** Adds the first text with the least cost that is not chosen yet, if any. */
    private static void choose(int[] nodes, List<Integer> chosen, IntPredicate wanted, IntToDoubleFunction cost) {
        IntStream.of(nodes)
                .filter(node -> !chosen.contains(node) && wanted.test(node))
                .boxed()
                .reduce((one, other) -> cost.applyAsDouble(other) < cost.applyAsDouble(one) ? other : one)
                .ifPresent(chosen::add);
    }

    private static int[] firstHalf(int[] nodes) {
        return Arrays.copyOf(nodes, (nodes.length + 1) / 2);
    }

    private boolean isReadable(int node) {
        int length = corpus.text(node).length();
        return length >= SHORTEST && length <= LONGEST;
    }

    private boolean dissents(int node) {
        Set<String> marks = corpus.language(node).lexicon().dissentWords();
        Words words = Words.of(corpus.text(node));
        return IntStream.range(0, words.size()).anyMatch(i -> marks.contains(Folding.fold(words.word(i))));
    }
}
