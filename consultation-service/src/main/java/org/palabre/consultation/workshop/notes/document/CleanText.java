package org.palabre.consultation.workshop.notes.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as it is kept: Unicode NFC, no control or invisible characters, every run of spaces and tabs one space, line
 * breaks one or two.
 */
public final class CleanText {

    private static final Pattern MANY_BREAKS = Pattern.compile("\n{3,}");

    private CleanText() {}

    /** Cleans a text; blank in, empty out. */
    public static String of(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        boolean space = false;
        int size = raw.length();
        for (int at = 0; at < size; ) {
            int c = raw.codePointAt(at);
            at += Character.charCount(c);
            if (breaksLine(c)) {
                boolean halfOfPair = c == '\r' && at < size && raw.charAt(at) == '\n';
                if (!halfOfPair) {
                    clean.append('\n');
                    space = false;
                }
            } else if (c == '\t' || Character.isSpaceChar(c)) {
                space = true;
            } else if (!invisible(c)) {
                if (space && !clean.isEmpty() && clean.charAt(clean.length() - 1) != '\n') {
                    clean.append(' ');
                }
                space = false;
                clean.appendCodePoint(c);
            }
        }
        String folded = MANY_BREAKS.matcher(clean).replaceAll("\n\n").strip();
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Cleans a text that is to stand on one line. */
    public static String onOneLine(String raw) {
        return of(raw).replaceAll("\n+", " ");
    }

    private static boolean breaksLine(int c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** The joiners U+200C and U+200D stay: some scripts and signs need them. */
    private static boolean invisible(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.SURROGATE
                || c == 0xAD
                || c == 0x200B
                || (c >= 0x200E && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0xFEFF
                || c == 0xFFFE
                || c == 0xFFFF;
    }
}
