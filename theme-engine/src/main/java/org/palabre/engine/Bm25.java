package org.palabre.engine;

/**
 * BM25 term weights (Robertson and Zaragoza 2009) as unit vectors. Terms of one text only, or of a large share of all
 * texts, tell nothing apart and are dropped.
 *
 * @param k1 how long repeating a term keeps adding weight
 * @param b how much long texts are held against their terms, 0 to 1
 * @param mostFrequent the largest share of texts a term may stand in, 0 to 1
 */
record Bm25(double k1, double b, double mostFrequent) {

    static final Bm25 DEFAULT = new Bm25(2, 0.75, 0.5);

    /** In a handful of texts a word that all share may still be what they are about. */
    private static final int ALWAYS_ALLOWED = 10;

    SparseVectors weigh(SparseVectors counts) {
        int texts = counts.rows();
        int[] frequencies = new int[counts.width()];
        for (int column : counts.columns()) {
            frequencies[column]++;
        }
        double most = Math.max(ALWAYS_ALLOWED, mostFrequent * texts);
        double[] lengths = new double[texts];
        double sum = 0;
        int[] offsets = new int[texts + 1];
        for (int row = 0; row < texts; row++) {
            int kept = 0;
            for (int i = counts.start(row); i < counts.end(row); i++) {
                lengths[row] += counts.values()[i];
                int frequency = frequencies[counts.columns()[i]];
                kept += frequency >= 2 && frequency <= most ? 1 : 0;
            }
            sum += lengths[row];
            offsets[row + 1] = offsets[row] + kept;
        }
        double average = Math.max(1, sum / texts);
        int[] columns = new int[offsets[texts]];
        float[] values = new float[offsets[texts]];
        int at = 0;
        for (int row = 0; row < texts; row++) {
            for (int i = counts.start(row); i < counts.end(row); i++) {
                int frequency = frequencies[counts.columns()[i]];
                if (frequency >= 2 && frequency <= most) {
                    columns[at] = counts.columns()[i];
                    values[at++] = (float) (inverseFrequency(frequency, texts)
                            * saturation(counts.values()[i], lengths[row] / average));
                }
            }
        }
        var weights = new SparseVectors(offsets, columns, values, counts.width());
        weights.normalise();
        return weights;
    }

    static double inverseFrequency(int frequency, int texts) {
        return Math.log(1 + (texts - frequency + 0.5) / (frequency + 0.5));
    }

    /** How much a term counts that stands {@code times} in a text {@code relativeLength} times as long as most. */
    double saturation(double times, double relativeLength) {
        return times * (k1 + 1) / (times + k1 * (1 - b + b * relativeLength));
    }
}
