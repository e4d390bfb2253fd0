package org.palabre.synthesis.facet;

/**
 * A word or phrase that speaks for a value.
 *
 * @param value what it speaks for
 * @param language {@code fr} or {@code en}
 * @param strong whether it is enough by itself; of weak ones it takes two
 * @param phrase as a person writes it; a word that ends in {@code *} stands for all that begin so
 */
public record FacetTerm(FacetValue value, String language, boolean strong, String phrase) {

    /** What a weak term counts, where 1 is enough. */
    private static final double WEAK = 0.5;

    double weight() {
        return strong ? 1 : WEAK;
    }
}
