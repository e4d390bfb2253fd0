package org.palabre.synthesis.theme.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.palabre.synthesis.facet.Facet;
import org.palabre.synthesis.facet.FacetValue;

/**
 * The number of a theme's contributions per value of an axis, most frequent first.
 *
 * @param facet slug of the axis
 * @param counts the values that at least one contribution has
 */
record FacetCounts(String facet, List<Count> counts) {

    /**
     * The count of one value.
     *
     * @param value its slug
     * @param contributions number of contributions that have it
     */
    record Count(String value, int contributions) {}

    /** The counts of every axis; an axis without values has an empty list. */
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
