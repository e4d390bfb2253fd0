package org.palabre.synthesis.reading;

import java.util.List;

/**
 * What a contribution says around the words that were looked for.
 *
 * @param pieces its words in their order, cut where a word that was looked for begins or ends
 * @param whole whether all it says is here
 */
public record Extract(List<Piece> pieces, boolean whole) {

    /**
     * A piece of it.
     *
     * @param text as it was written
     * @param found whether it was looked for
     */
    public record Piece(String text, boolean found) {}
}
