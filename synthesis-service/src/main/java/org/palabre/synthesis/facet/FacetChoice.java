package org.palabre.synthesis.facet;

import java.time.Instant;
import java.util.List;

/**
 * A member's choice of values, in place of the lexicon's.
 *
 * @param facet the facet
 * @param values all chosen values, possibly none
 * @param by the member
 * @param at time of the choice
 */
public record FacetChoice(Facet facet, List<FacetValue> values, String by, Instant at) {

    public FacetChoice {
        values = List.copyOf(values);
    }
}
