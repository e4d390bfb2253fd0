package org.palabre.consultation.workshop.notes.splitting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for comparison: small letters, no accents, no plural. */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+\\*?");
    /** {@code participant(e)s}, {@code participant·e·s}. */
    private static final Pattern INCLUSIVE = Pattern.compile("(?<=\\p{L})[(·.]e[)·.]?(s?)(?![\\p{L}])");

    private static final int LONGEST = 400;

    private Folded() {}

    /** The words of a text, of a long one those at its beginning. */
    static List<String> words(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String plain = MARKS.matcher(Normalizer.normalize(head, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe");
        plain = INCLUSIVE.matcher(plain).replaceAll("$1");
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain);
        while (matcher.find()) {
            words.add(singular(matcher.group()));
        }
        return words;
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
