package org.palabre.consultation.calendar;

import java.time.LocalDate;

/**
 * A regional session.
 *
 * @param region slug of the region
 * @param place place of the session
 * @param date day of the session
 */
public record Session(String region, String place, LocalDate date) {}
