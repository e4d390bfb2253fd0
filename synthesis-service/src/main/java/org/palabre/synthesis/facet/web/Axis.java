package org.palabre.synthesis.facet.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.facet.Facet;
import org.palabre.synthesis.facet.FacetChoice;
import org.palabre.synthesis.facet.FacetValue;
import org.palabre.synthesis.facet.Faceting;

/**
 * A facet in a form.
 *
 * @param slug slug of the facet
 * @param values all values of the facet
 * @param choice the member's choice, if any
 */
record Axis(String slug, List<AxisValue> values, @Nullable FacetChoice choice) {

    static List<Axis> of(Faceting faceting) {
        return Arrays.stream(Facet.values())
                .map(facet -> new Axis(
                        facet.slug(),
                        FacetValue.of(facet).stream()
                                .map(value -> new AxisValue(
                                        value.slug(),
                                        faceting.values().contains(value),
                                        String.join(", ", faceting.words(value))))
                                .toList(),
                        faceting.choice(facet).orElse(null)))
                .toList();
    }

    /**
     * A value in a form.
     *
     * @param slug slug of the value
     * @param holds whether it applies
     * @param words the words of the contribution matched by the lexicon
     */
    record AxisValue(String slug, boolean holds, String words) {}
}
