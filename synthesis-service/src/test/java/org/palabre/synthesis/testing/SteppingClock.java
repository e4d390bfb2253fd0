package org.palabre.synthesis.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The time of this machine, and as much later as a test wants: nobody waits until a period has passed. */
final class SteppingClock extends Clock {

    private volatile Clock clock = Clock.systemUTC();

    /** It is so much later now. */
    synchronized void step(Duration later) {
        clock = Clock.offset(clock, later);
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
