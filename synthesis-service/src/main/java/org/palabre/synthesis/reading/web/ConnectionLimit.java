package org.palabre.synthesis.reading.web;

import java.util.HashMap;
import java.util.Map;

/** Limits the number of open event streams, per person and in all. */
final class ConnectionLimit {

    private final int perPerson;
    private final int all;
    private final Map<String, Integer> connections = new HashMap<>();
    private int count;

    ConnectionLimit(int perPerson, int all) {
        this.perPerson = perPerson;
        this.all = all;
    }

    /** Whether a person may open another connection. */
    synchronized boolean isAvailable(String person) {
        return count < all && connections.getOrDefault(person, 0) < perPerson;
    }

    /** Counts a new connection unless a limit is reached; returns whether it was counted. */
    synchronized boolean acquire(String person) {
        if (!isAvailable(person)) {
            return false;
        }
        count++;
        connections.merge(person, 1, Integer::sum);
        return true;
    }

    /** Releases a connection. */
    synchronized void release(String person) {
        count--;
        connections.computeIfPresent(person, (id, open) -> open == 1 ? null : open - 1);
    }

    /** The number of open connections. */
    synchronized int count() {
        return count;
    }
}
