package org.palabre.consultation.calendar;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the calendar.
 *
 * @param calendarEvery interval between checks of the calendars
 */
@Validated
@ConfigurationProperties("palabre.consultation")
record CalendarSettings(
        @DefaultValue("1s") @DurationMin(millis = 1) Duration calendarEvery) {}
