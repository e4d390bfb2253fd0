package org.palabre.synthesis.draft;

/** Truncates text and marks it with an ellipsis. */
final class TextTruncation {

    private TextTruncation() {}

    /** The text with at most this number of code points. */
    static String truncate(int maxLength, String text) {
        return text.codePointCount(0, text.length()) <= maxLength
                ? text
                : text.substring(0, text.offsetByCodePoints(0, maxLength - 1)) + "…";
    }
}
