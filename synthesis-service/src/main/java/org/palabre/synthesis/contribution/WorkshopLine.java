package org.palabre.synthesis.contribution;

import java.time.LocalDate;

/**
 * The line of a workshop's notes with a contribution.
 *
 * @param place the place of the workshop
 * @param date the date of the workshop
 * @param line the position in the notes, readable for people
 */
public record WorkshopLine(String place, LocalDate date, String line) {}
