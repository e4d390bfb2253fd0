package org.palabre.platform.text;

import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Normalises typed text to Unicode NFC and removes invisible and control characters. */
public final class TextSanitizer {

    private static final Pattern BLANK_BEFORE_LINE_END = Pattern.compile("[^\\S\\n]+\\n");
    private static final Pattern MANY_LINE_ENDS = Pattern.compile("\\n{3,}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final int REPLACEMENT = 0xFFFD;

    private TextSanitizer() {}

    /**
     * The text with normalised line ends and white space; {@code null} if nothing is left. Removes the characters of
     * {@link #firstForbidden} and invisible characters that reorder, split or hide their neighbours.
     */
    public static @Nullable String clean(@Nullable String input) {
        if (input == null) {
            return null;
        }
        var filtered = new StringBuilder(input.length());
        normalizeLines(input)
                .codePoints()
                .filter(character -> !isForbidden(character) && !isHidden(character))
                .forEach(filtered::appendCodePoint);
        String text = Normalizer.normalize(filtered, Normalizer.Form.NFC);
        if (text.indexOf('\n') >= 0) {
            text = BLANK_BEFORE_LINE_END.matcher(text).replaceAll("\n");
            text = MANY_LINE_ENDS.matcher(text).replaceAll("\n\n");
        }
        text = strip(text);
        return text.isEmpty() ? null : text;
    }

    /** The text on one line with single spaces; {@code null} if nothing is left. */
    public static @Nullable String line(@Nullable String input) {
        String text = clean(input);
        return text == null ? null : BLANKS.matcher(text).replaceAll(" ");
    }

    /** The first forbidden character: a control character or an unpaired surrogate. */
    public static OptionalInt firstForbidden(@Nullable String input) {
        return input == null
                ? OptionalInt.empty()
                : normalizeLines(input)
                        .codePoints()
                        .filter(TextSanitizer::isForbidden)
                        .findFirst();
    }

    /** Whether the text has replacement characters, a sign of input that was not UTF-8. */
    public static boolean holdsReplacementCharacter(@Nullable String input) {
        return input != null && input.indexOf(REPLACEMENT) >= 0;
    }

    /** Number of code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String normalizeLines(String input) {
        if (input.chars().noneMatch(TextSanitizer::isOtherLineEnd)) {
            return input;
        }
        var lines = new StringBuilder(input.length());
        input.replace("\r\n", "\n")
                .chars()
                .map(character -> isOtherLineEnd(character) ? '\n' : character)
                .forEach(character -> lines.append((char) character));
        return lines.toString();
    }

    private static boolean isOtherLineEnd(int character) {
        return switch (character) {
            case '\r', 0x000B, 0x000C, 0x0085, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** White space, including no-break spaces, joiners, direction marks and the empty Braille cell. */
    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == 0x061C
                || (character >= 0x200C && character <= 0x200F)
                || character == 0x2800;
    }

    /** Soft hyphens, fillers, zero-width spaces, bidirectional controls, byte order marks, tags. */
    private static boolean isHidden(int character) {
        return switch (character) {
            case 0x00AD, 0x115F, 0x1160, 0x180E, 0x200B, 0x2060, 0x3164, 0xFEFF, 0xFFA0 -> true;
            default ->
                (character >= 0x202A && character <= 0x202E)
                        || (character >= 0x2066 && character <= 0x2069)
                        || (character >= 0xE0000 && character <= 0xE007F);
        };
    }

    private static boolean isForbidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t';
            case Character.SURROGATE -> true;
            default -> false;
        };
    }
}
