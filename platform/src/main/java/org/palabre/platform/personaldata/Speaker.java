package org.palabre.platform.personaldata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a person before what that person said: {@code Awa E. : …}, {@code Mme Tanga (tél. …) – …}.
 *
 * @param name the name
 * @param before all that stands before what was said, the name included
 * @param words what was said; empty where it follows on other lines
 */
public record Speaker(String name, String before, String words) {

    private static final String ANNOUNCEMENT =
            "(?:(?:intervention|question|réponse|remarque|avis|proposition|point de vue|parole)"
                    + "s?\\s+(?:de|d['’]|by|from|of)\\s*)?";

    private static final Pattern BEFORE_COLON = Pattern.compile(
            "^\\s*" + ANNOUNCEMENT
                    + "(?<name>[^:()\\n"
                    + ",–—]{2,60}?)(?<more>\\s*(?:\\([^)\\n"
                    + "]{0,80}\\)|,[^:\\n"
                    + "]{1,80}|[–—-]\\s[^:\\n"
                    + "]{1,80}))?\\s*:(?:\\s+|$)(?<words>.*)$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BEFORE_DASH = Pattern.compile(
            "^\\s*(?<name>[^:()\\n,–—]{2,60}?)(?<more>\\s*\\([^)\\n]{0,80}\\))?\\s+[–—-]\\s+(?<words>\\S.*)$",
            Pattern.DOTALL);

    private static final Pattern BEFORE_QUOTE = Pattern.compile(
            "^\\s*(?<name>[^:()\\n,«»\"“–—]{2,60}?)(?<more>\\s*\\([^)\\n]{0,80}\\))?\\s*(?<words>[«\"“].*)$",
            Pattern.DOTALL);

    /** The speaker of a text; none where it begins with no name. */
    public static Optional<Speaker> of(String text) {
        return match(BEFORE_COLON, text, PersonName.Likeness.POSSIBLE)
                .or(() -> match(BEFORE_DASH, text, PersonName.Likeness.LIKELY))
                .or(() -> match(BEFORE_QUOTE, text, PersonName.Likeness.LIKELY));
    }

    private static Optional<Speaker> match(Pattern pattern, String text, PersonName.Likeness least) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        PersonName.Likeness likeness = PersonName.likeness(matcher.group("name"));
        String words = matcher.group("words");
        return likeness.compareTo(least) >= 0
                ? Optional.of(new Speaker(
                        matcher.group("name").strip(),
                        text.substring(0, text.length() - words.length()),
                        words.strip()))
                : Optional.empty();
    }
}
