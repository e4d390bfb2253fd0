package org.palabre.synthesis.contribution;

import java.time.LocalDate;

/**
 * Where in which workshop's notes a contribution stood.
 *
 * @param place where the workshop was held
 * @param date on which day
 * @param line where in the notes, as a person would say it
 */
public record WorkshopLine(String place, LocalDate date, String line) {}
