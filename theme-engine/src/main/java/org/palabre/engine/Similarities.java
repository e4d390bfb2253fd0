package org.palabre.engine;

/** One text's similarity with all others, most of them none; used again for text after text by one thread. */
final class Similarities {

    private final float[] sums;
    private final int[] touched;
    private int count;

    Similarities(int texts) {
        sums = new float[texts];
        touched = new int[texts];
    }

    void add(int other, float similarity) {
        if (similarity <= 0) {
            return;
        }
        if (sums[other] == 0) {
            touched[count++] = other;
        }
        sums[other] += similarity;
    }

    /** Adds {@code share} of the cosine in the latent space to every text met so far. */
    void addLatent(int node, float share, float[][] topics) {
        float[] own = topics[node];
        for (int i = 0; i < count; i++) {
            float[] other = topics[touched[i]];
            float sum = 0;
            for (int d = 0; d < own.length; d++) {
                sum += own[d] * other[d];
            }
            sums[touched[i]] += share * Math.max(0, sum);
        }
    }

    /** Hands the similarities over, those with other languages scaled, and starts afresh. */
    void drainTo(Nearest nearest, int node, Bridges bridges) {
        nearest.clear();
        for (int i = 0; i < count; i++) {
            int other = touched[i];
            if (other != node) {
                nearest.offer(other, sums[other] * bridges.factor(node, other));
            }
            sums[other] = 0;
        }
        count = 0;
    }

    /** The mean similarity with the few nearest texts of each language, and starts afresh. */
    double[] nearestByLanguage(int node, byte[] languageOf, int languages, int few) {
        Nearest[] nearest = new Nearest[languages];
        for (int language = 0; language < languages; language++) {
            nearest[language] = new Nearest(few);
        }
        for (int i = 0; i < count; i++) {
            int other = touched[i];
            if (other != node) {
                nearest[languageOf[other]].offer(other, sums[other]);
            }
            sums[other] = 0;
        }
        count = 0;
        double[] means = new double[languages];
        for (int language = 0; language < languages; language++) {
            for (float score : nearest[language].scores()) {
                means[language] += score / few;
            }
        }
        return means;
    }
}
