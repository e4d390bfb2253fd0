package org.palabre.synthesis.facet;

import java.util.List;

/**
 * A value that was found in a contribution, and why.
 *
 * @param value the value
 * @param words the contributor's words that speak for it, in the order of the text
 */
public record FacetLabel(FacetValue value, List<String> words) {

    public FacetLabel {
        words = List.copyOf(words);
    }
}
