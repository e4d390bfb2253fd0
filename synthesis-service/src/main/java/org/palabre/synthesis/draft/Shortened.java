package org.palabre.synthesis.draft;

/** Text cut to a length, with a sign that it was. */
final class Shortened {

    private Shortened() {}

    /** At most so many characters, as a person would count them. */
    static String to(int longest, String text) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
