package org.palabre.synthesis.facet;

import java.time.Instant;
import java.util.List;

/**
 * What a person has found in a contribution, in place of what the lexicon finds.
 *
 * @param facet the axis
 * @param values all that apply; none where nothing does
 * @param by the member who chose
 * @param at when
 */
public record FacetChoice(Facet facet, List<FacetValue> values, String by, Instant at) {

    public FacetChoice {
        values = List.copyOf(values);
    }
}
