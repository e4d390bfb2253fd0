package org.palabre.consultation.workshop.notes;

/**
 * Something read that was not taken for a contribution.
 *
 * @param text its beginning, at most {@value #MOST} characters
 * @param origin where it stands in the file
 * @param reason why it was not taken
 */
public record SkippedLine(String text, Origin origin, SkipReason reason) {

    /** The most characters that are kept of a skipped text. */
    public static final int MOST = 300;

    public SkippedLine {
        text = text.length() <= MOST ? text : text.substring(0, text.offsetByCodePoints(0, MOST - 1)) + "…";
    }
}
