package org.palabre.engine;

import java.util.Random;

/**
 * Latent semantic analysis (Deerwester et al. 1990): places texts in a space of few dimensions, where texts come near
 * that share no word but the company their words keep. The leading eigenvectors of the texts' similarity are found by
 * randomised subspace iteration (Halko, Martinsson and Tropp 2011).
 */
final class LatentTopics {

    private static final int DIMENSIONS = 80;
    private static final int OVERSAMPLING = 10;
    private static final int ITERATIONS = 8;

    private LatentTopics() {}

    /** A unit vector for each text, of the mean of the similarities that the tables give. */
    static float[][] of(SparseVectors[] tables, long seed, Workers workers) throws InterruptedException {
        int texts = tables[0].rows();
        int dimensions = Math.min(DIMENSIONS, texts);
        int width = Math.min(texts, dimensions + OVERSAMPLING);
        double[][] basis = new double[width][texts];
        var random = new Random(seed);
        for (double[] vector : basis) {
            for (int i = 0; i < texts; i++) {
                vector[i] = random.nextGaussian();
            }
        }
        for (int i = 0; i < ITERATIONS; i++) {
            orthonormalise(basis);
            double[][] before = basis;
            double[][] after = new double[width][];
            workers.inBlocks(width, 4, done -> {}, (from, to) -> {
                for (int v = from; v < to; v++) {
                    after[v] = similarity(tables, before[v]);
                }
            });
            basis = after;
        }
        double[] lengths = orthonormalise(basis);
        return unitRows(basis, lengths, dimensions);
    }

    /** The vector multiplied with the mean similarity of texts, which is never written out. */
    private static double[] similarity(SparseVectors[] tables, double[] vector) {
        double[] result = new double[vector.length];
        for (SparseVectors table : tables) {
            double[] terms = new double[table.width()];
            for (int row = 0; row < table.rows(); row++) {
                for (int i = table.start(row); i < table.end(row); i++) {
                    terms[table.columns()[i]] += table.values()[i] * vector[row];
                }
            }
            for (int row = 0; row < table.rows(); row++) {
                double sum = 0;
                for (int i = table.start(row); i < table.end(row); i++) {
                    sum += table.values()[i] * terms[table.columns()[i]];
                }
                result[row] += sum / tables.length;
            }
        }
        return result;
    }

    /** Gram and Schmidt's method, twice over for accuracy; gives the lengths the vectors had. */
    private static double[] orthonormalise(double[][] vectors) {
        double[] lengths = new double[vectors.length];
        for (int v = 0; v < vectors.length; v++) {
            for (int pass = 0; pass < 2; pass++) {
                for (int w = 0; w < v; w++) {
                    double product = product(vectors[v], vectors[w]);
                    for (int i = 0; i < vectors[v].length; i++) {
                        vectors[v][i] -= product * vectors[w][i];
                    }
                }
            }
            lengths[v] = Math.sqrt(product(vectors[v], vectors[v]));
            for (int i = 0; i < vectors[v].length && lengths[v] > 0; i++) {
                vectors[v][i] /= lengths[v];
            }
        }
        return lengths;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static float[][] unitRows(double[][] basis, double[] eigenvalues, int dimensions) {
        float[][] rows = new float[basis[0].length][dimensions];
        for (int row = 0; row < rows.length; row++) {
            double squares = 0;
            for (int d = 0; d < dimensions; d++) {
                double value = basis[d][row] * Math.sqrt(eigenvalues[d]);
                rows[row][d] = (float) value;
                squares += value * value;
            }
            for (int d = 0; d < dimensions && squares > 0; d++) {
                rows[row][d] /= (float) Math.sqrt(squares);
            }
        }
        return rows;
    }
}
