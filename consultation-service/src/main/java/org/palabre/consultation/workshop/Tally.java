package org.palabre.consultation.workshop;

/**
 * How a review stands.
 *
 * @param contributions items that are not discarded
 * @param toMend those among them that cannot be submitted as they are
 * @param discarded items left out
 */
public record Tally(int contributions, int toMend, int discarded) {

    static final Tally NOTHING = new Tally(0, 0, 0);
}
