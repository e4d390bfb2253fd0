package org.palabre.synthesis.engine;

/**
 * Sets a text's nearest neighbours apart from its merely near ones (local scaling: Zelnik-Manor and Perona 2004). Half of
 * the weakest similarity is subtracted from all, and the rest is raised to a power, so that a text with a few close
 * neighbours is linked with those, and a text with many equal ones with all of them.
 */
final class LinkContrast {

    private static final float BASE = 0.5f;
    private static final double EXPONENT = 1.5;

    private LinkContrast() {}

    /** The link weights of one text's similarities, which are above 0; in the same order. */
    static float[] weights(float[] similarities) {
        float weakest = Float.POSITIVE_INFINITY;
        for (float similarity : similarities) {
            weakest = Math.min(weakest, similarity);
        }
        float[] weights = new float[similarities.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) Math.pow(similarities[i] - BASE * weakest, EXPONENT);
        }
        return weights;
    }
}
