package org.palabre.synthesis.reading;

import java.util.List;

/**
 * The passages of a contribution around the search terms.
 *
 * @param pieces its text in order, split at the boundaries of matches
 * @param whole whether the extract is the whole contribution
 */
public record Extract(List<Piece> pieces, boolean whole) {

    /**
     * A piece of an extract.
     *
     * @param text the original text
     * @param found whether it matches a search term
     */
    public record Piece(String text, boolean found) {}
}
