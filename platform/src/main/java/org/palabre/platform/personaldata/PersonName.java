package org.palabre.platform.personaldata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges whether some words are the name of a person, by their capitals and by lists of names. */
public final class PersonName {

    /** How far words look like a name. */
    public enum Likeness {
        NONE,
        /** Words with capitals, which a name would have too: {@code Boni Tanga}. */
        POSSIBLE,
        /** {@code Awa EXEMPLE}, {@code Awa E.}, {@code Mme Tanga}, or a name that is known. */
        LIKELY
    }

    static final String CIVILITY = "(?:M\\.|MM\\.|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Mme|Mmes|Mlle|Mlles|Monsieur|Madame|"
            + "Mademoiselle|Dr\\.?|Pr\\.?|Prof\\.?|Me|Maître|El[- ]?Hadj[ji]?|Elhadj|Hadja|Sir|Lady|Lord|Cllr\\.?|"
            + "Councillor|Imam|Pasteur|Abbé|Père|Sœur|Naba|Cdt|Col\\.?|Cne|Lt\\.?|Gal)";

    /** A word of a name, its signs of composition included. */
    static final String WORD = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*\\.?";

    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 60;
    private static final Set<String> PARTICLES = Set.of(
            "née", "né", "épse", "épouse", "de", "du", "la", "le", "el", "al", "ben", "bin", "ould", "van", "von", "da",
            "dos", "di", "der", "den");

    private static final Pattern NUMBER = Pattern.compile("^\\s*\\p{Nd}{1,4}\\s*[.)°/-]*\\s*");
    private static final Pattern LEADING_CIVILITY =
            Pattern.compile("^(?:" + CIVILITY + "(?:\\s+(?:et\\s+|and\\s+|&\\s*)?" + CIVILITY + ")?)\\s+");
    private static final Pattern TRAILING_SIGNS = Pattern.compile("[\\s,;:.]+$");
    private static final Pattern NAME_WORD = Pattern.compile(WORD);
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private PersonName() {}

    /** Judges words that may be a name with its civility and the number of a list before it, and nothing else. */
    public static Likeness likeness(String text) {
        if (text.length() > LONGEST) {
            return Likeness.NONE;
        }
        String name = NUMBER.matcher(text).replaceFirst("").strip();
        String bare = LEADING_CIVILITY.matcher(name).replaceFirst("");
        boolean civility = bare.length() < name.length();
        List<String> words = words(bare);
        if (words.isEmpty() || words.size() > MOST_WORDS || !words.stream().allMatch(PersonName::canStandInName)) {
            return Likeness.NONE;
        }
        List<String> capitals = words.stream().filter(word -> !isParticle(word)).toList();
        if (capitals.isEmpty() || isParticle(words.getFirst())) {
            return Likeness.NONE;
        }
        if (civility || looksCertain(capitals)) {
            return Likeness.LIKELY;
        }
        return capitals.size() > 1 || isInitial(capitals.getFirst()) ? Likeness.POSSIBLE : Likeness.NONE;
    }

    private static List<String> words(String bare) {
        String end = isInitial(bare.substring(bare.lastIndexOf(' ') + 1))
                ? bare
                : TRAILING_SIGNS.matcher(bare).replaceFirst("");
        return Arrays.stream(SPACES.split(end)).filter(word -> !word.isEmpty()).toList();
    }

    private static boolean canStandInName(String word) {
        return isParticle(word) || (NAME_WORD.matcher(word).matches() && !NameWords.isCommon(word));
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT)) && !isAllCapitals(word);
    }

    private static boolean looksCertain(List<String> words) {
        if (words.size() == 1) {
            return NameWords.isGivenName(words.getFirst());
        }
        boolean shouted = words.stream().anyMatch(PersonName::isAllCapitals);
        boolean plain = words.stream().anyMatch(word -> !isAllCapitals(word) && !isInitial(word));
        boolean initial = words.stream().anyMatch(PersonName::isInitial);
        return (shouted && plain)
                || (initial && (plain || shouted))
                || words.stream().anyMatch(NameWords::isName);
    }

    static boolean isAllCapitals(String word) {
        return word.codePoints().filter(Character::isLetter).count() > 2
                && word.codePoints().noneMatch(Character::isLowerCase);
    }

    static boolean isInitial(String word) {
        return word.length() == 2 && word.charAt(1) == '.' && Character.isUpperCase(word.charAt(0));
    }
}
