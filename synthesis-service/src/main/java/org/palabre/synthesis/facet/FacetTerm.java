package org.palabre.synthesis.facet;

/**
 * A word or phrase that indicates a value.
 *
 * @param value the indicated value
 * @param language {@code fr} or {@code en}
 * @param strong whether one match is enough; weak terms need two
 * @param phrase the phrase; a word that ends in {@code *} is a prefix
 */
public record FacetTerm(FacetValue value, String language, boolean strong, String phrase) {

    /** The weight of a weak term; a total of 1 is enough. */
    private static final double WEAK = 0.5;

    double weight() {
        return strong ? 1 : WEAK;
    }
}
