package org.palabre.consultation.workshop.notes.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs of Markdown that people type for emphasis. */
public final class Markdown {

    private static final Pattern EMPHASIS = Pattern.compile(
            "(?<![\\p{L}\\p{N}*_])(?:\\*\\*\\*(\\S(?:.*?\\S)?)\\*\\*\\*|\\*\\*(\\S(?:.*?\\S)?)\\*\\*|__(\\S(?:.*?\\S)?)__|\\*(\\p{L}(?:[^*\\n"
                    + "]*?\\S)?)\\*|_(\\p{L}(?:[^_\\n"
                    + "]*?\\S)?)_)(?![\\p{L}\\p{N}*_])");

    private static final Pattern WHOLE_LINE =
            Pattern.compile("^\\s*(?:\\*\\*|__)(?=\\S)(?:(?!\\*\\*|__).)+(?:\\*\\*|__)\\s*:?\\s*$");
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\]\\n]{0,200})]\\((?:[^()\\s]|\\([^()\\s]*\\)){1,500}\\)");

    private Markdown() {}

    /** The text without the signs around emphasised words, and links as their words. */
    public static String withoutEmphasis(String text) {
        if (text.indexOf('*') < 0 && text.indexOf('_') < 0 && text.indexOf('[') < 0) {
            return text;
        }
        String linked = LINK.matcher(text).replaceAll(match -> Matcher.quoteReplacement(match.group(1)));
        return EMPHASIS.matcher(linked).replaceAll(match -> {
            for (int group = 1; group <= match.groupCount(); group++) {
                if (match.group(group) != null) {
                    return Matcher.quoteReplacement(match.group(group));
                }
            }
            return "";
        });
    }

    /** Whether a line is in bold from its first word to its last. */
    public static boolean isBold(String line) {
        return WHOLE_LINE.matcher(line).matches();
    }
}
