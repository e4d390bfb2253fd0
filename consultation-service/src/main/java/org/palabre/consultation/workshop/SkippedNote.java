package org.palabre.consultation.workshop;

import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.SkipReason;
import org.palabre.consultation.workshop.notes.SkippedLine;

/**
 * A part of the notes that is no contribution.
 *
 * @param text start of its text
 * @param origin {@link Origin#code()} of its position in the file
 * @param reason why it was skipped
 */
public record SkippedNote(String text, String origin, SkipReason reason) {

    static SkippedNote of(SkippedLine line) {
        return new SkippedNote(line.text(), line.origin().code(), line.reason());
    }

    /** Position in the file. */
    public Origin place() {
        return Origin.parse(origin);
    }
}
