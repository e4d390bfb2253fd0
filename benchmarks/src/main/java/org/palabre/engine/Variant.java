package org.palabre.engine;

import java.util.List;

/**
 * The engine's way from texts to communities with one of its parts changed, to see what that part is worth.
 *
 * @param name as shown in the table
 * @param weighting term weights
 * @param blend shares of the three similarities
 * @param neighbours links of each text
 * @param resolution of the communities
 * @param searches among which the best division is chosen
 */
public record Variant(String name, Bm25 weighting, Blend blend, int neighbours, double resolution, int searches) {

    private static final int ITERATIONS = 10;
    private static final int SEARCHES = 8;
    private static final int NEIGHBOURS = EngineSettings.defaults().neighbours();

    /** The engine as it is, then with one part changed at a time. */
    public static List<Variant> all() {
        return List.of(
                of("engine's parts unchanged", Blend.DEFAULT),
                of("words alone", new Blend(1, 0, 0)),
                of("pieces of words alone", new Blend(0, 1, 0)),
                of("without latent topics", new Blend(0.4f, 0.3f, 0)),
                of("without pieces of words", new Blend(0.4f, 0, 0.3f)),
                of("without words", new Blend(0, 0.3f, 0.3f)),
                weighted("BM25 with k1 = 1.2", new Bm25(1.2, 0.75, 0.5)),
                weighted("terms in a quarter of texts at most", new Bm25(2, 0.75, 0.25)),
                linked("20 neighbours", 20, 1, SEARCHES),
                linked("40 neighbours", 40, 1, SEARCHES),
                linked("resolution 0.8", NEIGHBOURS, 0.8, SEARCHES),
                linked("resolution 1.25", NEIGHBOURS, 1.25, SEARCHES),
                linked("one search, not the best of eight", NEIGHBOURS, 1, 1));
    }

    private static Variant of(String name, Blend blend) {
        return new Variant(name, Bm25.DEFAULT, blend, NEIGHBOURS, 1, SEARCHES);
    }

    private static Variant weighted(String name, Bm25 weighting) {
        return new Variant(name, weighting, Blend.DEFAULT, NEIGHBOURS, 1, SEARCHES);
    }

    private static Variant linked(String name, int neighbours, double resolution, int searches) {
        return new Variant(name, Bm25.DEFAULT, Blend.DEFAULT, neighbours, resolution, searches);
    }

    /** The community of each text, in the order given. */
    public int[] group(List<Text> texts, long seed) throws InterruptedException {
        Corpus corpus = Corpus.of(texts);
        try (var workers = new Workers()) {
            var analysis = new Analysis(corpus, new Terms(), weighting, workers);
            SparseVectors terms = analysis.terms(done -> {});
            SparseVectors pieces = analysis.pieces(done -> {});
            float[][] topics = LatentTopics.of(new SparseVectors[] {terms, pieces}, seed, workers);
            var scale = new Scale(true, neighbours, Integer.MAX_VALUE, Integer.MAX_VALUE);
            NeighbourGraph graph = new NeighbourSearch(corpus.languages(), workers, scale, blend)
                    .link(terms, pieces, topics, done -> {});
            int[] found = new Communities(graph)
                    .findBest(resolution, new Communities.Effort(searches, ITERATIONS), seed, workers);
            return texts.stream()
                    .mapToInt(text -> found[corpus.node(text.id())])
                    .toArray();
        }
    }
}
