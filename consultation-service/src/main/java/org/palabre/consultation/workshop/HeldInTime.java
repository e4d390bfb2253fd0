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
 * Policy: the date of a workshop lies in the past, at most a year before its consultation opened, to allow
 * preparatory sessions, and not after the day it closed. Other dates are taken as typing errors.
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

    /** The fault of a date, if any. */
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

    /** A day as argument of a message; noon UTC is the same day in most time zones. */
    private static Date noon(LocalDate day) {
        return Date.from(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }
}
