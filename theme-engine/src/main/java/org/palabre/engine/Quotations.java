package org.palabre.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Picks the texts that represent a theme: near its centre, long enough to say something, short enough to be read, and
 * not one saying the same as another.
 */
final class Quotations {

    private static final int MOST = 3;
    private static final int LOOKED_AT = 40;
    private static final int SHORTEST = 40;
    private static final int LONGEST = 700;

    private final Corpus corpus;

    Quotations(Corpus corpus) {
        this.corpus = corpus;
    }

    /** @param nodes nearest to the centre first */
    List<String> of(int[] nodes) {
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < Math.min(LOOKED_AT, nodes.length) && chosen.size() < MOST; i++) {
            int length = corpus.text(nodes[i]).length();
            if (length >= SHORTEST && length <= LONGEST) {
                chosen.add(nodes[i]);
            }
        }
        for (int i = 0; i < nodes.length && chosen.size() < MOST; i++) {
            if (!chosen.contains(nodes[i])) {
                chosen.add(nodes[i]);
            }
        }
        return chosen.stream().map(node -> corpus.ids(node).getFirst()).toList();
    }
}
