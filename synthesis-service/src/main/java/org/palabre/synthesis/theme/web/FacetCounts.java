package org.palabre.synthesis.theme.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.palabre.synthesis.facet.Facet;
import org.palabre.synthesis.facet.FacetValue;

/**
 * How many of a theme's contributions each value of an axis holds for, the most frequent first.
 *
 * @param facet slug of the axis
 * @param counts values that hold for any
 */
record FacetCounts(String facet, List<Count> counts) {

    /**
     * One value.
     *
     * @param value its slug
     * @param contributions for how many it holds
     */
    record Count(String value, int contributions) {}

    /** Every axis; one without any value has no counts. */
    static List<FacetCounts> of(Map<FacetValue, Integer> counts) {
        return Arrays.stream(Facet.values())
                .map(facet -> new FacetCounts(facet.slug(), of(facet, counts)))
                .toList();
    }

    private static List<Count> of(Facet facet, Map<FacetValue, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().facet() == facet)
                .sorted(Map.Entry.<FacetValue, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Count(entry.getKey().slug(), entry.getValue()))
                .toList();
    }
}
