package org.palabre.engine;

import java.util.List;

/** What most would try first, for comparison only: k-means, which must be told the number of groups. */
public enum Baseline {
    /** TF-IDF with k-means. */
    TFIDF_KMEANS("TF-IDF + k-means, told k"),
    /** Latent semantic analysis with k-means. */
    LSA_KMEANS("LSA + k-means, told k");

    private final String title;

    Baseline(String title) {
        this.title = title;
    }

    /** As shown in the table. */
    public String title() {
        return title;
    }

    /** The group of each text, in the order given. */
    public int[] group(List<Text> texts, int groups, long seed) throws InterruptedException {
        Corpus corpus = Corpus.of(texts);
        try (var workers = new Workers()) {
            // With so large a k1 and no length correction, BM25 is TF-IDF.
            SparseVectors terms = new Analysis(corpus, new Terms(), new Bm25(1e9, 0, 0.5), workers).terms(done -> {});
            float[][] points = switch (this) {
                case TFIDF_KMEANS -> dense(terms);
                case LSA_KMEANS -> LatentTopics.of(new SparseVectors[] {terms}, seed, workers);
            };
            int[] found = new KMeans(points, seed).group(groups);
            return texts.stream()
                    .mapToInt(text -> found[corpus.node(text.id())])
                    .toArray();
        }
    }

    private static float[][] dense(SparseVectors vectors) {
        float[][] rows = new float[vectors.rows()][vectors.width()];
        for (int row = 0; row < rows.length; row++) {
            for (int i = vectors.start(row); i < vectors.end(row); i++) {
                rows[row][vectors.columns()[i]] = vectors.values()[i];
            }
        }
        return rows;
    }
}
