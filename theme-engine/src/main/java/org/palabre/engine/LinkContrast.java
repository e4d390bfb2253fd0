package org.palabre.engine;

/**
 * Sets a text's nearest neighbours apart from its merely near ones (local scaling: Zelnik-Manor and Perona 2004). A share
 * of the weakest similarity is subtracted from all, and the rest is raised to a power, so that a text with a few close
 * neighbours is linked with those, and a text with many equal ones with all of them.
 *
 * @param base share of the weakest similarity that is subtracted, 0 to 1
 * @param exponent 1 keeps proportions; above 1 favours the closest
 */
record LinkContrast(float base, double exponent) {

    /** For similarities of words, most of which are small. */
    static final LinkContrast OF_WORDS = new LinkContrast(0.5f, 1.5);

    /** For cosines of embeddings, which all lie close together. */
    static final LinkContrast OF_EMBEDDINGS = new LinkContrast(1, 1);

    private static final float LEAST = 1e-4f;

    /** The link weights of one text's similarities, which are above 0; in the same order. */
    float[] weights(float[] similarities) {
        float weakest = Float.POSITIVE_INFINITY;
        for (float similarity : similarities) {
            weakest = Math.min(weakest, similarity);
        }
        float[] weights = new float[similarities.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) Math.pow(Math.max(LEAST, similarities[i] - base * weakest), exponent);
        }
        return weights;
    }
}
