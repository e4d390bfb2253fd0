package org.palabre.synthesis.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The engine's way from texts to communities with a second neighbour graph from an embedding model mixed in, both graphs
 * scaled to mean similarity 1, to see what a model is worth.
 *
 * @param share of the model's graph, 0 to 1
 */
public record EmbeddedVariant(double share) {

    private static final int ITERATIONS = 10;
    private static final int SEARCHES = 8;
    private static final int NEIGHBOURS = EngineSettings.defaults().neighbours();

    /**
     * The community of each text, in the order given.
     *
     * @param vectors of the texts, in their order, of length 1
     */
    public int[] group(List<Text> texts, List<float[]> vectors, long seed) throws InterruptedException {
        Corpus corpus = Corpus.of(texts);
        float[][] places = new float[corpus.size()][];
        for (int i = 0; i < texts.size(); i++) {
            places[corpus.node(texts.get(i).id())] = vectors.get(i);
        }
        try (var workers = new Workers()) {
            var analysis = new Analysis(corpus, new Terms(), Bm25.DEFAULT, workers);
            SparseVectors terms = analysis.terms(done -> {});
            SparseVectors pieces = analysis.pieces(done -> {});
            float[][] topics = LatentTopics.of(new SparseVectors[] {terms, pieces}, seed, workers);
            var scale = new Scale(true, NEIGHBOURS, Integer.MAX_VALUE, Integer.MAX_VALUE);
            NeighbourGraph words = new NeighbourSearch(corpus.languages(), workers, scale, Blend.DEFAULT)
                    .link(terms, pieces, topics, done -> {});
            NeighbourGraph graph = share == 0 ? words : mixed(words, near(places));
            int[] found =
                    new Communities(graph).findBest(1, new Communities.Effort(SEARCHES, ITERATIONS), seed, workers);
            return texts.stream()
                    .mapToInt(text -> found[corpus.node(text.id())])
                    .toArray();
        }
    }

    private static NeighbourGraph near(float[][] places) {
        int[][] nearest = new int[places.length][];
        float[][] near = new float[places.length][];
        for (int node = 0; node < places.length; node++) {
            var best = new Nearest(NEIGHBOURS);
            for (int other = 0; other < places.length; other++) {
                float cosine = cosine(places[node], places[other]);
                if (other != node && cosine > 0) {
                    best.offer(other, cosine);
                }
            }
            nearest[node] = best.items();
            near[node] = best.scores();
        }
        return NeighbourGraph.joining(nearest, near);
    }

    private static float cosine(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private NeighbourGraph mixed(NeighbourGraph words, NeighbourGraph meanings) {
        double wordShare = (1 - share) / mean(words);
        double meaningShare = share / mean(meanings);
        int[][] nearest = new int[words.size()][];
        float[][] near = new float[words.size()][];
        for (int node = 0; node < words.size(); node++) {
            Map<Integer, Float> links = new TreeMap<>(links(words, node, wordShare));
            links(meanings, node, meaningShare).forEach((other, weight) -> links.merge(other, weight, Float::sum));
            nearest[node] = links.keySet().stream().mapToInt(Integer::intValue).toArray();
            near[node] = new float[nearest[node].length];
            int at = 0;
            for (float weight : links.values()) {
                near[node][at++] = weight;
            }
        }
        return NeighbourGraph.joining(nearest, near);
    }

    private static Map<Integer, Float> links(NeighbourGraph graph, int node, double factor) {
        Map<Integer, Float> links = new HashMap<>();
        for (int i = graph.start(node); i < graph.end(node); i++) {
            links.put(graph.neighbours()[i], (float) (graph.weights()[i] * factor));
        }
        return links;
    }

    private static double mean(NeighbourGraph graph) {
        double sum = 0;
        for (float weight : graph.weights()) {
            sum += weight;
        }
        return sum / Math.max(1, graph.weights().length);
    }
}
