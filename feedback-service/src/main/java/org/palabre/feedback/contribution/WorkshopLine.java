package org.palabre.feedback.contribution;

import java.time.LocalDate;

/**
 * Where a workshop's contribution comes from.
 *
 * @param place where the workshop was held
 * @param date when
 * @param line where in its notes it stood, as a person would say it
 */
public record WorkshopLine(String place, LocalDate date, String line) {

    /** Whether the line is a bare number, which wants a word before it. */
    public boolean isNumbered() {
        return line.chars().allMatch(Character::isDigit);
    }
}
