package org.palabre.platform.text;

import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What someone typed or pasted: composed as Unicode asks, without what cannot be seen. */
public final class TextSanitizer {

    private static final Pattern BLANK_BEFORE_LINE_END = Pattern.compile("[^\\S\\n]+\\n");
    private static final Pattern MANY_LINE_ENDS = Pattern.compile("\\n{3,}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final int REPLACEMENT = 0xFFFD;

    private TextSanitizer() {}

    /**
     * The text with its line ends and blank space in order; {@code null} if nothing is left. Characters that
     * {@link #firstForbidden} names are left out, and so is what shows nothing itself and turns about, splits or hides
     * what stands beside it.
     */
    public static @Nullable String clean(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var kept = new StringBuilder(typed.length());
        normalizeLines(typed)
                .codePoints()
                .filter(character -> !forbidden(character) && !hidden(character))
                .forEach(kept::appendCodePoint);
        String text = Normalizer.normalize(kept, Normalizer.Form.NFC);
        if (text.indexOf('\n') >= 0) {
            text = BLANK_BEFORE_LINE_END.matcher(text).replaceAll("\n");
            text = MANY_LINE_ENDS.matcher(text).replaceAll("\n\n");
        }
        text = withoutBlankAtTheEnds(text);
        return text.isEmpty() ? null : text;
    }

    /** The text on one line, with single spaces between its words; {@code null} if nothing is left. */
    public static @Nullable String line(@Nullable String typed) {
        String text = clean(typed);
        return text == null ? null : BLANKS.matcher(text).replaceAll(" ");
    }

    /** The first character that no text may hold: a control character, or half of a pair. */
    public static OptionalInt firstForbidden(@Nullable String typed) {
        return typed == null
                ? OptionalInt.empty()
                : normalizeLines(typed)
                        .codePoints()
                        .filter(TextSanitizer::forbidden)
                        .findFirst();
    }

    /** Whether bytes were lost because the sender did not write UTF-8. */
    public static boolean holdsReplacementCharacter(@Nullable String typed) {
        return typed != null && typed.indexOf(REPLACEMENT) >= 0;
    }

    /** How many characters a person would count. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String normalizeLines(String typed) {
        if (typed.chars().noneMatch(TextSanitizer::otherLineEnd)) {
            return typed;
        }
        var lines = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n")
                .chars()
                .map(character -> otherLineEnd(character) ? '\n' : character)
                .forEach(character -> lines.append((char) character));
        return lines.toString();
    }

    private static boolean otherLineEnd(int character) {
        return switch (character) {
            case '\r', 0x000B, 0x000C, 0x0085, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    private static String withoutBlankAtTheEnds(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Also what no-break spaces, joiners, direction marks and the empty Braille cell leave blank. */
    private static boolean blank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == 0x061C
                || (character >= 0x200C && character <= 0x200F)
                || character == 0x2800;
    }

    /** Soft hyphens, letters that only fill, zero-width spaces, forced directions, byte order marks, tags. */
    private static boolean hidden(int character) {
        return switch (character) {
            case 0x00AD, 0x115F, 0x1160, 0x180E, 0x200B, 0x2060, 0x3164, 0xFEFF, 0xFFA0 -> true;
            default ->
                (character >= 0x202A && character <= 0x202E)
                        || (character >= 0x2066 && character <= 0x2069)
                        || (character >= 0xE0000 && character <= 0xE007F);
        };
    }

    private static boolean forbidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t';
            case Character.SURROGATE -> true;
            default -> false;
        };
    }
}
