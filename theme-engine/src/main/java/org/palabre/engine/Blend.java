package org.palabre.engine;

/**
 * How much each of three cosines counts in the similarity of two texts.
 *
 * @param words of their terms
 * @param pieces of the pieces of their words
 * @param topics of their places in the latent space
 */
record Blend(float words, float pieces, float topics) {

    static final Blend DEFAULT = new Blend(0.4f, 0.3f, 0.3f);
}
