package org.palabre.consultation.workshop;

/**
 * Counts of the items under review.
 *
 * @param contributions items to submit
 * @param toMend items to submit that have faults
 * @param discarded excluded items
 */
public record Tally(int contributions, int toMend, int discarded) {

    static final Tally EMPTY = new Tally(0, 0, 0);
}
