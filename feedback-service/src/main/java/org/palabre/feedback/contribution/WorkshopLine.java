package org.palabre.feedback.contribution;

import java.time.LocalDate;

/**
 * Position of a contribution in the notes of a workshop.
 *
 * @param place place of the workshop
 * @param date day of the workshop
 * @param line position in the notes: a line number or a label such as "B12"
 */
public record WorkshopLine(String place, LocalDate date, String line) {

    /** Whether the line is a bare number, which pages show with a word before it. */
    public boolean isNumbered() {
        return line.chars().allMatch(Character::isDigit);
    }
}
