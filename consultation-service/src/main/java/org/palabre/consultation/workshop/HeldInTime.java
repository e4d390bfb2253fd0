package org.palabre.consultation.workshop;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.palabre.consultation.calendar.Calendar;
import org.palabre.platform.refusal.Refusal.Fault;
import org.springframework.stereotype.Component;

/**
 * A workshop is recorded after it was held, and it was held for this consultation: at most a year before it opened, for
 * preparatory sessions, and not after the day it closed. Anything else is a slip of the pen.
 */
@Component
class HeldInTime {

    private static final Period PREPARATION = Period.ofYears(1);

    private final Clock clock;
    private final ZoneId zone;

    HeldInTime(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** What is wrong with a date, if anything. */
    Optional<Fault> faultOf(LocalDate date, Calendar calendar) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        LocalDate first = LocalDate.ofInstant(calendar.opensAt(), zone).minus(PREPARATION);
        LocalDate last = LocalDate.ofInstant(calendar.closesAt(), zone);
        if (date.isAfter(today)) {
            return Optional.of(Fault.of("date", "date-to-come"));
        }
        if (date.isBefore(first)) {
            return Optional.of(Fault.of("date", "date-too-early", noon(first)));
        }
        return date.isAfter(last) ? Optional.of(Fault.of("date", "date-after-close", noon(last))) : Optional.empty();
    }

    /** A day as messages take it; noon, so that no time zone makes it another. */
    private static Date noon(LocalDate day) {
        return Date.from(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }
}
