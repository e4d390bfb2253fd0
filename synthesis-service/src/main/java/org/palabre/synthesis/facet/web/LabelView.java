package org.palabre.synthesis.facet.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.palabre.synthesis.facet.FacetValue;
import org.palabre.synthesis.facet.Faceting;

/**
 * A facet value of a contribution.
 *
 * @param facet slug of the facet
 * @param value slug of the value
 * @param words the words of the contribution matched by the lexicon; empty for a member's choice without any
 * @param chosenByPerson whether a member chose the values of this facet
 */
public record LabelView(String facet, String value, List<String> words, boolean chosenByPerson) {

    /** All values of a contribution, facet by facet. */
    public static List<LabelView> of(Faceting faceting) {
        Set<FacetValue> values = faceting.values();
        return Arrays.stream(FacetValue.values())
                .filter(values::contains)
                .map(value -> new LabelView(
                        value.facet().slug(),
                        value.slug(),
                        faceting.words(value),
                        faceting.choice(value.facet()).isPresent()))
                .toList();
    }
}
