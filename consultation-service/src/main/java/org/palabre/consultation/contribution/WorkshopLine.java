package org.palabre.consultation.contribution;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where in which workshop's notes a contribution stood.
 *
 * @param workshop identity of the workshop
 * @param place where it was held
 * @param date the day
 * @param line the line of origin, as a person would say it
 */
public record WorkshopLine(UUID workshop, String place, LocalDate date, String line) {}
