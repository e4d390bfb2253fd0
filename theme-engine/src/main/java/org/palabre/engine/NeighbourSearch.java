package org.palabre.engine;

import java.util.function.DoubleConsumer;

/**
 * Finds each text's nearest. The similarity of two texts is a mean of three cosines: of their words, of the pieces of
 * their words, and of their places in the latent space. Only texts that share a word or a piece are ever compared, by
 * way of an inverted index. Languages are bridged; see {@link Bridges}. Large corpora are compared by their words alone; see {@link Scale}.
 */
final class NeighbourSearch {

    private static final int BLOCK = 64;

    private final byte[] languageOf;
    private final Workers workers;
    private final Scale scale;
    private final Blend blend;

    NeighbourSearch(byte[] languageOf, Workers workers, Scale scale, Blend blend) {
        this.languageOf = languageOf;
        this.workers = workers;
        this.scale = scale;
        this.blend = blend;
    }

    /** Links by words alone. */
    NeighbourGraph link(SparseVectors terms, DoubleConsumer progress) throws InterruptedException {
        var index = new InvertedIndex(terms, scale.tellingTerms(), scale.longestPosting());
        return link(terms.rows(), progress, (node, similarities) -> index.compare(node, 1, similarities));
    }

    /** Links by words, pieces and latent topics. */
    NeighbourGraph link(SparseVectors terms, SparseVectors pieces, float[][] topics, DoubleConsumer progress)
            throws InterruptedException {
        var termIndex = new InvertedIndex(terms, scale.tellingTerms(), scale.longestPosting());
        var pieceIndex = new InvertedIndex(pieces, scale.tellingTerms(), scale.longestPosting());
        return link(terms.rows(), progress, (node, similarities) -> {
            termIndex.compare(node, blend.words(), similarities);
            pieceIndex.compare(node, blend.pieces(), similarities);
            similarities.addLatent(node, blend.topics(), topics);
        });
    }

    private NeighbourGraph link(int texts, DoubleConsumer progress, Bridges.Comparison comparison)
            throws InterruptedException {
        Bridges bridges = Bridges.between(languageOf, comparison);
        int[][] nearest = new int[texts][];
        float[][] near = new float[texts][];
        ThreadLocal<Similarities> own = ThreadLocal.withInitial(() -> new Similarities(texts));
        workers.inBlocks(texts, BLOCK, progress, (from, to) -> {
            Similarities similarities = own.get();
            var best = new Nearest(scale.neighbours());
            for (int node = from; node < to; node++) {
                comparison.compare(node, similarities);
                similarities.drainTo(best, node, bridges);
                nearest[node] = best.items();
                near[node] = LinkContrast.OF_WORDS.weights(best.scores());
            }
        });
        return NeighbourGraph.joining(nearest, near);
    }
}
