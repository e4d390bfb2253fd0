package org.palabre.engine;

import java.util.Map;
import java.util.TreeMap;

/** The graph of texts with similar embeddings, and its union with the graph of shared words. */
final class MeaningGraph {

    private static final int BLOCK = 64;
    private static final int LANES = 4;
    private static final long SEED = 1;
    private static final float[] UNREAD = {};

    private final float[][] places;
    private final double share;

    private MeaningGraph(float[][] places, double share) {
        this.places = places;
        this.share = share;
    }

    static MeaningGraph of(Corpus corpus, Meanings meanings) {
        float[][] places = new float[corpus.size()][];
        for (int node = 0; node < places.length; node++) {
            places[node] = UNREAD;
            for (String id : corpus.ids(node)) {
                places[node] = meanings.vectors().getOrDefault(id, places[node]);
            }
        }
        return new MeaningGraph(places, meanings.share());
    }

    /** Both graphs, each scaled to mean weight 1, added by their shares. */
    NeighbourGraph beside(NeighbourGraph words, int neighbours, Workers workers) throws InterruptedException {
        NeighbourGraph meanings = link(neighbours, workers);
        if (meanings.links() == 0) {
            return words;
        }
        double wordShare = (1 - share) / mean(words);
        double meaningShare = share / mean(meanings);
        int[][] nearest = new int[words.size()][];
        float[][] near = new float[words.size()][];
        for (int node = 0; node < nearest.length; node++) {
            Map<Integer, Float> links = new TreeMap<>();
            add(links, words, node, wordShare);
            add(links, meanings, node, meaningShare);
            nearest[node] = links.keySet().stream().mapToInt(Integer::intValue).toArray();
            near[node] = new float[nearest[node].length];
            int at = 0;
            for (float weight : links.values()) {
                near[node][at++] = weight;
            }
        }
        return NeighbourGraph.joining(nearest, near);
    }

    private NeighbourGraph link(int neighbours, Workers workers) throws InterruptedException {
        int[][] nearest = new int[places.length][0];
        float[][] near = new float[places.length][0];
        if (places.length <= Scale.FULL) {
            workers.inBlocks(places.length, BLOCK, done -> {}, (from, to) -> {
                var best = new Nearest(neighbours);
                for (int node = from; node < to; node++) {
                    best.clear();
                    offerAll(node, best);
                    keep(node, best, nearest, near);
                }
            });
        } else {
            var approximate = ApproximateNeighbours.of(places, SEED);
            workers.inBlocks(approximate.size(), BLOCK, done -> {}, (from, to) -> {
                var best = new Nearest(neighbours);
                for (int position = from; position < to; position++) {
                    best.clear();
                    approximate.offer(position, neighbours, best);
                    keep(approximate.node(position), best, nearest, near);
                }
            });
        }
        return NeighbourGraph.joining(nearest, near);
    }

    private static void keep(int node, Nearest best, int[][] nearest, float[][] near) {
        nearest[node] = best.items();
        near[node] = LinkContrast.OF_EMBEDDINGS.weights(best.scores());
    }

    private void offerAll(int node, Nearest best) {
        float[] own = places[node];
        for (int other = 0; other < places.length; other++) {
            if (other != node && places[other].length == own.length) {
                float cosine = cosine(own, places[other]);
                if (cosine > 0) {
                    best.offer(other, cosine);
                }
            }
        }
    }

    /** Four sums at once: processors add them side by side. */
    private static float cosine(float[] one, float[] other) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + LANES <= one.length; i += LANES) {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }
        for (; i < one.length; i++) {
            a += one[i] * other[i];
        }
        return (a + b) + (c + d);
    }

    private static void add(Map<Integer, Float> links, NeighbourGraph graph, int node, double factor) {
        for (int i = graph.start(node); i < graph.end(node); i++) {
            float weight = (float) (graph.weights()[i] * factor);
            if (weight > 0) {
                links.merge(graph.neighbours()[i], weight, Float::sum);
            }
        }
    }

    private static double mean(NeighbourGraph graph) {
        double sum = 0;
        for (float weight : graph.weights()) {
            sum += weight;
        }
        return sum == 0 ? 1 : sum / graph.weights().length;
    }
}
