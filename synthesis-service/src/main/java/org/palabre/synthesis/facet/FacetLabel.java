package org.palabre.synthesis.facet;

import java.util.List;

/**
 * A value found in a contribution, with its evidence.
 *
 * @param value the value
 * @param words the matched words of the contribution, in the order of the text
 */
public record FacetLabel(FacetValue value, List<String> words) {

    public FacetLabel {
        words = List.copyOf(words);
    }
}
