package org.palabre.consultation.calendar;

import java.time.Instant;
import java.util.List;

/**
 * When the public can take part.
 *
 * @param opensAt contributions are taken from this instant
 * @param closesAt and until this one
 * @param sessions regional sessions
 */
public record Calendar(Instant opensAt, Instant closesAt, List<Session> sessions) {

    /** Copies the sessions. */
    public Calendar {
        sessions = List.copyOf(sessions);
    }

    /** Whether contributions are taken at this instant. */
    public boolean runsAt(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    Calendar openingAt(Instant instant) {
        return new Calendar(instant, closesAt, sessions);
    }

    Calendar closingAt(Instant instant) {
        return new Calendar(opensAt, instant, sessions);
    }
}
