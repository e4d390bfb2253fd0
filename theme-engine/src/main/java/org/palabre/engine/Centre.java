package org.palabre.engine;

import java.util.Arrays;

/** The mean direction of some texts, and how near each of them is to it. */
final class Centre {

    private final double[] mean;

    Centre(SparseVectors vectors, int[] members) {
        mean = new double[vectors.width()];
        for (int member : members) {
            for (int i = vectors.start(member); i < vectors.end(member); i++) {
                mean[vectors.columns()[i]] += vectors.values()[i];
            }
        }
        double length = Math.sqrt(Arrays.stream(mean).map(x -> x * x).sum());
        for (int i = 0; i < mean.length && length > 0; i++) {
            mean[i] /= length;
        }
    }

    /** Cosine of a text with the centre, 0 to 1. */
    double proximity(SparseVectors vectors, int node) {
        double sum = 0;
        for (int i = vectors.start(node); i < vectors.end(node); i++) {
            sum += mean[vectors.columns()[i]] * vectors.values()[i];
        }
        return Math.clamp(sum, 0, 1);
    }
}
