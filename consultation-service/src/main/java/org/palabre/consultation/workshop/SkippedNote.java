package org.palabre.consultation.workshop;

import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.SkipReason;
import org.palabre.consultation.workshop.notes.SkippedLine;

/**
 * Something in the notes that was not taken for a contribution.
 *
 * @param text its beginning
 * @param origin {@link Origin#code()} of its place in the file
 * @param reason why it was not taken
 */
public record SkippedNote(String text, String origin, SkipReason reason) {

    static SkippedNote of(SkippedLine line) {
        return new SkippedNote(line.text(), line.origin().code(), line.reason());
    }

    /** Where it stands in the file. */
    public Origin place() {
        return Origin.parse(origin);
    }
}
