package org.palabre.consultation.calendar;

import java.time.Instant;
import java.util.List;

/**
 * Period and sessions of a consultation.
 *
 * @param opensAt start of the period for contributions
 * @param closesAt end of the period, exclusive
 * @param sessions regional sessions
 */
public record Calendar(Instant opensAt, Instant closesAt, List<Session> sessions) {

    /** Copies the sessions. */
    public Calendar {
        sessions = List.copyOf(sessions);
    }

    /** Whether the instant lies in the period. */
    public boolean runsAt(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    Calendar withOpening(Instant instant) {
        return new Calendar(instant, closesAt, sessions);
    }

    Calendar withClosing(Instant instant) {
        return new Calendar(opensAt, instant, sessions);
    }
}
