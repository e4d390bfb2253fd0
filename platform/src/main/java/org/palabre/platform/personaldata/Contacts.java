package org.palabre.platform.personaldata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds telephone numbers and e-mail addresses, in digits of any script. Sums of money, dates and spans of years have as
 * many digits; a number counts where it is written in pairs or with a prefix of its country, or a word says so.
 */
final class Contacts {

    private static final Pattern EMAIL = Pattern.compile(
            "[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}@[\\p{L}\\p{N}][\\p{L}\\p{N}.-]{0,120}\\.\\p{L}{2,10}");

    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\p{L}\\d.,/-])(?:\\+|\\(\\+?)?\\d(?:[\\h.()/-]{0,2}\\d){7,14}(?!\\d)(?![.,]\\d)");

    private static final Pattern LABEL = Pattern.compile(
            "(?:t[ée]l(?:[ée]phones?)?|phone|mobile|portable|cell?|contacts?|whats\\s?app|num[ée]ros?|num|call|appele[rz]|joindre)"
                    + "\\.?(?:\\s*(?:au|at|on|n°|no|is|est))?\\s*[:.=(]?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PAIRS = Pattern.compile("\\d{2}(?:[\\h.-]\\d{2}){3,6}");
    private static final Pattern FOREIGN = Pattern.compile("(?:\\(?\\+|00)\\d.*");
    private static final Pattern NATIONAL = Pattern.compile("0[1-9](?:[\\h.-]?\\d){7,9}");
    private static final Pattern TOGETHER = Pattern.compile("[025679]\\d{7}");
    private static final Pattern DATE = Pattern.compile(
            "(?:19|20)\\d\\d[-/. ](?:0?[1-9]|1[0-2])[-/. ].*|\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d\\d.*"
                    + "|(?:19|20)\\d\\d\\s?[-/]\\s?(?:19|20)\\d\\d");
    private static final Pattern UNIT = Pattern.compile(
            "^\\s*(?:de\\s+|d['’]\\s*)?(?:f\\b|fcfa|cfa|francs?|euros?|€|\\$|dollars?|xof|£|habitants?|personnes?|m[²³2]|ha\\b|km)",
            Pattern.CASE_INSENSITIVE);

    private static final int LABEL_BEFORE = 30;

    private Contacts() {}

    static List<Mention> in(String text) {
        List<Mention> mentions = new ArrayList<>();
        Matcher email = EMAIL.matcher(text);
        while (text.indexOf('@') >= 0 && email.find()) {
            mentions.add(new Mention(Mention.Kind.EMAIL, email.start(), email.end(), email.group()));
        }
        String western = westernDigits(text);
        Matcher digits = DIGITS.matcher(western);
        while (digits.find()) {
            if (isNumber(western, digits)) {
                mentions.add(new Mention(
                        Mention.Kind.PHONE,
                        digits.start(),
                        digits.end(),
                        text.substring(digits.start(), digits.end())));
            }
        }
        return mentions;
    }

    private static boolean isNumber(String text, Matcher digits) {
        String number = digits.group();
        if (DATE.matcher(number).matches()
                || UNIT.matcher(text.substring(digits.end())).find()) {
            return false;
        }
        String before = text.substring(Math.max(0, digits.start() - LABEL_BEFORE), digits.start());
        return LABEL.matcher(before).find()
                || PAIRS.matcher(number).matches()
                || FOREIGN.matcher(number).matches()
                || NATIONAL.matcher(number).matches()
                || TOGETHER.matcher(number).matches();
    }

    /** As long as the text was: each digit of another script in place of itself. */
    private static String westernDigits(String text) {
        StringBuilder western = new StringBuilder(text);
        for (int i = 0; i < western.length(); i++) {
            char character = western.charAt(i);
            if (character > 'z' && Character.isDigit(character)) {
                western.setCharAt(i, (char) ('0' + Character.digit(character, 10)));
            }
        }
        return western.toString();
    }
}
