package org.palabre.synthesis.facet.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.palabre.synthesis.facet.FacetValue;
import org.palabre.synthesis.facet.Faceting;

/**
 * A value that holds for a contribution.
 *
 * @param facet slug of the axis
 * @param value slug of the value
 * @param words the contributor's words that speak for it; none where a person chose it against the lexicon
 * @param chosenByPerson whether a person chose on this axis
 */
public record LabelView(String facet, String value, List<String> words, boolean chosenByPerson) {

    /** All that holds for a contribution, axis by axis. */
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
