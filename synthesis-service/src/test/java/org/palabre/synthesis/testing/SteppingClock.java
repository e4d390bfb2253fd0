package org.palabre.synthesis.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that tests move forward instead of waiting. */
final class SteppingClock extends Clock {

    private volatile Clock clock = Clock.systemUTC();

    /** Moves the clock forward. */
    synchronized void step(Duration duration) {
        clock = Clock.offset(clock, duration);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }
}
