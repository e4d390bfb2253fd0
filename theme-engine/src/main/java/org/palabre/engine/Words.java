package org.palabre.engine;

import java.util.Arrays;

/**
 * The words of one text, with where each stands. A word is a run of letters, marks and digits; apostrophes and hyphens
 * part words, so that {@code l'eau} is two. Web and mail addresses are left out.
 */
final class Words {

    private final String text;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int size;

    private Words(String text) {
        this.text = text;
    }

    static Words of(String text) {
        var words = new Words(text);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            if (!isAddress(text, at, end)) {
                words.scan(at, end);
            }
            at = end + 1;
        }
        return words;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    String word(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** Whether only a space, an apostrophe or a hyphen parts this word from the one before. */
    boolean followsOn(int i) {
        if (i == 0) {
            return false;
        }
        for (int at = ends[i - 1]; at < starts[i]; at++) {
            char c = text.charAt(at);
            if (c != ' ' && c != '\u00a0' && c != '-' && !isApostrophe(c)) {
                return false;
            }
        }
        return starts[i] - ends[i - 1] <= 2;
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }

    private void scan(int from, int to) {
        int start = -1;
        for (int at = from; at < to; ) {
            int c = text.codePointAt(at);
            if (Character.isLetterOrDigit(c) || (start >= 0 && isMark(c))) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                add(start, at);
                start = -1;
            }
            at += Character.charCount(c);
        }
        if (start >= 0) {
            add(start, to);
        }
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isAddress(String text, int from, int to) {
        if (to - from < 5) {
            return false;
        }
        int at = text.indexOf('@', from, to);
        if (at > from && at < to - 1) {
            return true;
        }
        int scheme = text.indexOf("://", from, to);
        return scheme >= 0 || text.startsWith("www.", from);
    }
}
