package org.palabre.consultation.workshop.notes;

import java.util.ArrayList;
import java.util.List;

/**
 * Something read that was not taken for a contribution, in full, so that a person can take it back.
 *
 * @param text its words, at most {@value #MOST} characters
 * @param origin where it stands in the file
 * @param reason why it was not taken
 */
public record SkippedLine(String text, Origin origin, SkipReason reason) {

    /** The most characters of one; what is longer becomes several. */
    public static final int MOST = 10_000;

    /** Cuts a text that is too long for one. */
    public static List<SkippedLine> of(String text, Origin origin, SkipReason reason) {
        List<SkippedLine> lines = new ArrayList<>();
        int at = 0;
        while (text.length() - at > MOST) {
            int end = Character.isHighSurrogate(text.charAt(at + MOST - 1)) ? at + MOST - 1 : at + MOST;
            lines.add(new SkippedLine(text.substring(at, end), origin, reason));
            at = end;
        }
        lines.add(new SkippedLine(text.substring(at), origin, reason));
        return lines;
    }
}
