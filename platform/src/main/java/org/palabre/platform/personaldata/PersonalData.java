package org.palabre.platform.personaldata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what names a person or leads to one: names with a civility or a known given name, names before what was said,
 * telephone numbers and e-mail addresses. A person decides what becomes of them.
 */
public final class PersonalData {

    /** What stands in place of words that were taken out. */
    public static final String GAP = "[…]";

    private static final String NAME_WORDS = PersonName.WORD + "(?:[ \\u00A0]" + PersonName.WORD + "){0,3}";
    private static final Pattern WITH_CIVILITY =
            Pattern.compile("(?<![\\p{L}\\p{N}])" + PersonName.CIVILITY + "[ \\u00A0]+(?<name>" + NAME_WORDS + ")");
    private static final Pattern SEVERAL_WORDS =
            Pattern.compile("(?<![\\p{L}\\p{N}])" + PersonName.WORD + "(?:[ \\u00A0]" + PersonName.WORD + "){1,3}");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]{2,}");
    private static final Pattern GAPS =
            Pattern.compile("\\(\\s*\\[…](?:[\\s,;:]*\\[…])*\\s*\\)|\\[…](?:[\\s,;:]*\\[…])*");

    private PersonalData() {}

    /** All mentions of a text, in its order, none inside another. */
    public static List<Mention> in(String text) {
        List<Mention> mentions = new ArrayList<>();
        Speaker.of(text).ifPresent(speaker -> {
            int start = text.indexOf(speaker.name());
            mentions.add(
                    new Mention(Mention.Kind.NAME, start, start + speaker.name().length(), speaker.name()));
        });
        mentions.addAll(Contacts.in(text));
        Matcher civility = WITH_CIVILITY.matcher(text);
        while (civility.find()) {
            mentions.add(name(civility, civility.start(), civility.end()));
        }
        Matcher several = SEVERAL_WORDS.matcher(text);
        while (several.find()) {
            addKnown(several, mentions);
        }
        return inOrder(mentions);
    }

    /** A known given name with further words of a name; words of an institution around it are none. */
    private static void addKnown(Matcher several, List<Mention> mentions) {
        String words = several.group();
        String first = words.split("[ \\u00A0]", 2)[0];
        boolean known = NameWords.isGivenName(first) || (PersonName.isAllCapitals(first) && NameWords.isName(first));
        if (known && PersonName.likeness(words) == PersonName.Likeness.LIKELY) {
            mentions.add(name(several, several.start(), several.end()));
        }
    }

    private static Mention name(Matcher matcher, int start, int end) {
        return new Mention(Mention.Kind.NAME, start, end, matcher.group());
    }

    private static List<Mention> inOrder(List<Mention> mentions) {
        List<Mention> ordered = new ArrayList<>(mentions);
        ordered.sort(Comparator.comparingInt(Mention::start).thenComparingInt(mention -> -mention.end()));
        List<Mention> apart = new ArrayList<>();
        for (Mention mention : ordered) {
            if (apart.isEmpty() || mention.start() >= apart.getLast().end()) {
                apart.add(mention);
            }
        }
        return apart;
    }

    /**
     * The text without its mentions. What stands before the words of a speaker is cut off; any other mention leaves
     * {@link #GAP}.
     */
    public static String without(String text, List<Mention> mentions) {
        int at = mentions.isEmpty()
                ? 0
                : Speaker.of(text).map(speaker -> speaker.before().length()).orElse(0);
        StringBuilder kept = new StringBuilder();
        for (Mention mention : mentions) {
            if (mention.start() >= at) {
                kept.append(text, at, mention.start()).append(GAP);
                at = mention.end();
            }
        }
        kept.append(text, at, text.length());
        String joined = GAPS.matcher(kept).replaceAll(Matcher.quoteReplacement(GAP));
        return BLANKS.matcher(joined).replaceAll(" ").strip();
    }
}
