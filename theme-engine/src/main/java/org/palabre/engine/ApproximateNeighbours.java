package org.palabre.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.codecs.hnsw.FlatVectorScorerUtil;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.hnsw.HnswGraphBuilder;
import org.apache.lucene.util.hnsw.HnswGraphSearcher;
import org.apache.lucene.util.hnsw.OnHeapHnswGraph;
import org.apache.lucene.util.hnsw.RandomVectorScorerSupplier;

/**
 * Finds the nearest of many vectors without comparing all pairs, by Lucene's hierarchical navigable small world graph
 * (Malkov and Yashunin 2018). One thread builds it, so that the same vectors give the same neighbours.
 */
final class ApproximateNeighbours {

    private static final int CONNECTIONS = 12;
    private static final int BEAM = 48;

    private final RandomVectorScorerSupplier scorers;
    private final OnHeapHnswGraph graph;
    private final int[] nodes;

    private ApproximateNeighbours(RandomVectorScorerSupplier scorers, OnHeapHnswGraph graph, int[] nodes) {
        this.scorers = scorers;
        this.graph = graph;
        this.nodes = nodes;
    }

    /** @param vectors of norm 1 and one length; a text without one has an empty array */
    static ApproximateNeighbours of(float[][] vectors, long seed) {
        var nodes = new IntList();
        List<float[]> known = new ArrayList<>();
        for (int node = 0; node < vectors.length; node++) {
            if (vectors[node].length > 0 && (known.isEmpty() || vectors[node].length == known.getFirst().length)) {
                nodes.add(node);
                known.add(vectors[node]);
            }
        }
        try {
            var values = FloatVectorValues.fromFloats(known, known.isEmpty() ? 1 : known.getFirst().length);
            RandomVectorScorerSupplier scorers = FlatVectorScorerUtil.getLucene99FlatVectorsScorer()
                    .getRandomVectorScorerSupplier(VectorSimilarityFunction.DOT_PRODUCT, values);
            OnHeapHnswGraph graph =
                    HnswGraphBuilder.create(scorers, CONNECTIONS, BEAM, seed).build(known.size());
            return new ApproximateNeighbours(scorers, graph, nodes.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many texts have a vector. */
    int size() {
        return nodes.length;
    }

    /** The text of the vector at this position. */
    int node(int position) {
        return nodes[position];
    }

    /** Offers the nearest texts of the one at this position, with their cosines. */
    void offer(int position, int most, Nearest nearest) {
        try {
            var scorer = scorers.copy().scorer();
            scorer.setScoringOrdinal(position);
            ScoreDoc[] found = HnswGraphSearcher.search(scorer, most + 1, graph, null, Integer.MAX_VALUE)
                    .topDocs()
                    .scoreDocs;
            for (ScoreDoc other : found) {
                // Lucene scores a cosine as half of one more.
                float cosine = 2 * other.score - 1;
                if (other.doc != position && cosine > 0) {
                    nearest.offer(nodes[other.doc], cosine);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
