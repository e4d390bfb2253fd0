package org.palabre.synthesis.reading.web;

import java.util.HashMap;
import java.util.Map;

/** How many may follow the news at once: one person in a few tabs, and not more in all than the service bears. */
final class ConnectionLimit {

    private final int perPerson;
    private final int all;
    private final Map<String, Integer> taken = new HashMap<>();
    private int count;

    ConnectionLimit(int perPerson, int all) {
        this.perPerson = perPerson;
        this.all = all;
    }

    /** Whether there is one for this person. */
    synchronized boolean isFree(String person) {
        return count < all && taken.getOrDefault(person, 0) < perPerson;
    }

    /** Takes one; returns whether there was one. */
    synchronized boolean take(String person) {
        if (!isFree(person)) {
            return false;
        }
        count++;
        taken.merge(person, 1, Integer::sum);
        return true;
    }

    /** Gives one back. */
    synchronized void leave(String person) {
        count--;
        taken.computeIfPresent(person, (id, seats) -> seats == 1 ? null : seats - 1);
    }

    /** How many are taken. */
    synchronized int count() {
        return count;
    }
}
