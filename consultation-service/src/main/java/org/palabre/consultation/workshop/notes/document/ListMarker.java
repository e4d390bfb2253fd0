package org.palabre.consultation.workshop.notes.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sign that begins a list item: a bullet, a dash, a number or a letter.
 *
 * @param kind which of these it is; items of one list share it
 * @param rest the words after the sign
 */
public record ListMarker(Kind kind, String rest) {

    public enum Kind {
        BULLET,
        DASH,
        NUMBER,
        LETTER
    }

    /** U+F0B7 and its neighbours are Word's bullets in the Symbol and Wingdings typefaces. */
    private static final Pattern BULLET = Pattern.compile(
            "^\\s*(?:(?:[=-]>|>{1,2}|»)\\s*|[•◦▪▫‣●○■□◆➢➤►✓✔·❖★→➔⇒☐☑✅⁃➜▶\\x{F0A7}\\x{F0B7}\\x{F0D8}\\x{F0FC}]\\s*|[*+]\\s+(?=\\S)|\\*(?=[^*\\s])|o\\t)(\\S.*)$",
            Pattern.DOTALL);

    /** A dash before a figure needs its space: {@code -5} is a number. */
    private static final Pattern DASH =
            Pattern.compile("^\\s*(?:[-–—‐‑−]\\s+(?=\\S)|[-–—‐‑−](?=[\\p{L}\"«“(]))(\\S.*)$", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile(
            "^\\s*(?:\\(?\\p{Nd}{1,3}(?:[.)/]|°\\)?|\\s?[-–])-?(?:\\s+|(?=[\\p{L}\"«“]))"
                    + "|\\d{1,2}(?:\\.\\d{1,2}){1,3}[.)]?\\s+(?=\\p{Lu}))(\\S.*)$",
            Pattern.DOTALL);

    /** No capital with a full stop: {@code M. Ouédraogo} is a person. */
    private static final Pattern LETTER = Pattern.compile(
            "^\\s*(?:\\(?[a-zA-Z]\\)\\s*|[a-z]\\.\\s+|\\(?[ivx]{1,5}\\)\\s*|[ivx]{2,5}\\.\\s+)(\\S.*)$",
            Pattern.DOTALL);

    /** A box to tick, as Markdown writes it. */
    private static final Pattern BOX = Pattern.compile("^\\[[ xX]]\\s+(?=\\S)");

    private static final Pattern DEPTH = Pattern.compile("^\\s*\\d{1,2}((?:\\.\\d{1,2})+)");

    /** How deep a number such as {@code 1.2} lies below {@code 1}; 0 for any other sign. */
    public static int depth(String line) {
        Matcher matcher = DEPTH.matcher(line);
        return matcher.find()
                ? (int) matcher.group(1).chars().filter(c -> c == '.').count()
                : 0;
    }

    /** Takes the sign off a line, if it begins with one. */
    public static Optional<ListMarker> of(String line) {
        return match(BULLET, Kind.BULLET, line)
                .or(() -> match(DASH, Kind.DASH, line))
                .or(() -> match(NUMBER, Kind.NUMBER, line))
                .or(() -> match(LETTER, Kind.LETTER, line));
    }

    private static Optional<ListMarker> match(Pattern pattern, Kind kind, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find()
                ? Optional.of(new ListMarker(kind, BOX.matcher(matcher.group(1)).replaceFirst("")))
                : Optional.empty();
    }
}
