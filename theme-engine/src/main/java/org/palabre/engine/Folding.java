package org.palabre.engine;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Makes spellings comparable: case, accents, ligatures and invisible characters. */
final class Folding {

    private Folding() {}

    /** Lower case without accents, as phones and hurried hands type. */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= 0x80) {
                char[] folded = new char[lower.length() * 4];
                int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0, lower.length());
                return new String(folded, 0, length);
            }
        }
        return lower;
    }

    /** Composed Unicode, with control and format characters taken out; line breaks and tabs stay. */
    static String clean(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.chars().noneMatch(Folding::isInvisible)) {
            return composed;
        }
        var kept = new StringBuilder(composed.length());
        composed.chars().filter(c -> !isInvisible(c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static boolean isInvisible(int c) {
        if (c >= ' ' && c < 0x7f) {
            return false;
        }
        int type = Character.getType(c);
        return (type == Character.CONTROL && !Character.isWhitespace(c)) || type == Character.FORMAT;
    }
}
