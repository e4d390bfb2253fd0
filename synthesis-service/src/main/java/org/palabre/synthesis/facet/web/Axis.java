package org.palabre.synthesis.facet.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.facet.Facet;
import org.palabre.synthesis.facet.FacetChoice;
import org.palabre.synthesis.facet.FacetValue;
import org.palabre.synthesis.facet.Faceting;

/**
 * An axis as a form shows it.
 *
 * @param slug of the axis
 * @param values all that may be chosen
 * @param choice what a person chose, if anybody did
 */
record Axis(String slug, List<Choosable> values, @Nullable FacetChoice choice) {

    static List<Axis> of(Faceting faceting) {
        return Arrays.stream(Facet.values())
                .map(facet -> new Axis(
                        facet.slug(),
                        FacetValue.of(facet).stream()
                                .map(value -> new Choosable(
                                        value.slug(),
                                        faceting.values().contains(value),
                                        String.join(", ", faceting.words(value))))
                                .toList(),
                        faceting.choice(facet).orElse(null)))
                .toList();
    }

    /**
     * A value that may be chosen.
     *
     * @param slug of the value
     * @param holds whether it holds now
     * @param words the contributor's words by which the lexicon found it
     */
    record Choosable(String slug, boolean holds, String words) {}
}
