package org.palabre.consultation.calendar;

import java.time.LocalDate;

/**
 * A regional session of the calendar.
 *
 * @param region slug of the region
 * @param place where it is held
 * @param date the day
 */
public record Session(String region, String place, LocalDate date) {}
