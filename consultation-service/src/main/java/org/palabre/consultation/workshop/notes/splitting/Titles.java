package org.palabre.consultation.workshop.notes.splitting;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a line looks that is no contribution, judged by its words alone. */
final class Titles {

    private static final int SHORT = 80;
    private static final int LONGEST_INTRODUCTION = 300;
    private static final int WORDS = 12;
    private static final int WORDS_OF_A_NAME = 5;

    private static final Pattern SESSION = anyCase(
            "(?:atelier|réunion|rencontre|débat|concertation|assemblée|forum|cahier|focus group|meeting|compte[- ]rendu|procès[- ]verbal|pv|rapport|consultation"
                    + "|notes|synthèse|session|restitution|workshop|minutes|report)\\b"
                    + "(?:\\s+(?:régionale?s?|citoyen(?:ne)?s?|préalable|de|du|des|d['’]|à|sur|avec|tenue?|publique?|of|on|in|from|with)\\b|\\s*[:–-]|\\s*\\d|$).*");

    private static final Pattern SECTION = anyCase("(?:axe|(?:sous-)?th[èe]me|thématique|partie|section|chapitre|groupe"
            + "|table|annexe|volet|secteur|domaine|point|question|topic|theme|part|group|sous-groupe|atelier|workshop)"
            + "\\s*(?:n°\\s*)?(?:\\d{1,2}|[ivxlc]{1,5}|[a-z])?\\s*(?:[:.–—-]|$).*");

    /** {@code IV. Santé}, {@code B. Santé}, {@code ## Santé}. */
    private static final Pattern ORDERED = Pattern.compile("(?:[IVX]{1,5}\\s*[.)–-]|[A-H]\\.\\s|#{1,6}\\s).*");

    /** {@code IV.}, {@code 1)}, {@code A -} before the words of a title. */
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:(?:[IVXivx]{1,5}|\\p{Nd}{1,2}(?:\\.\\p{Nd}{1,2}){0,3}|[A-Ha-h])\\s*[.)/–°-]+|[IVX]{1,5}\\s*:|#{1,6})\\s*");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…;,][\\s»”\")\\]]*$");
    private static final Pattern QUOTED = Pattern.compile("^[\"«“„]");
    private static final Pattern PUT_QUESTION = Pattern.compile(
            "(?:[Qq]|[Qq]uestion\\s)\\s*(?:n°\\s*)?\\d{1,2}\\s*[.:)–-]\\s*.{5,300}\\?\\s*", Pattern.DOTALL);
    private static final Pattern NO_WORDS = Pattern.compile("^[^\\p{L}\\p{N}]*$");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Titles() {}

    private static Pattern anyCase(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /** The title of the notes, such as {@code Atelier de Dédougou}, or of a section, such as {@code Axe 2 : santé}. */
    static boolean named(String text) {
        return couldBeTitle(text)
                && Stream.of(SESSION, SECTION, ORDERED)
                        .anyMatch(pattern -> pattern.matcher(text).matches());
    }

    /** The title of the notes as a whole. */
    static boolean ofNotes(String text) {
        return couldBeTitle(text) && SESSION.matcher(text).matches();
    }

    /** A line under a title or between sections, such as {@code ------}. */
    static boolean ornament(String text) {
        return NO_WORDS.matcher(text).matches();
    }

    /** Short, and not a sentence: it may be a title, if its place in the notes says so too. */
    static boolean couldBeTitle(String text) {
        return text.length() <= SHORT
                && text.indexOf('\n') < 0
                && SPACES.split(text).length <= WORDS
                && !SENTENCE_END.matcher(text).find()
                && !QUOTED.matcher(text).find();
    }

    /** A question that was put to all: {@code Q2. What should be done?} */
    static boolean isPutQuestion(String text) {
        return PUT_QUESTION.matcher(text).matches();
    }

    /** A title written in capitals. */
    static boolean inCapitals(String text) {
        return couldBeTitle(text)
                && text.codePoints().filter(Character::isLetter).count() >= 4
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** A sentence, not a name, that announces what follows. */
    static boolean isIntroduction(String text) {
        int words = SPACES.split(text).length;
        return announces(text) && words > WORDS_OF_A_NAME && text.length() <= LONGEST_INTRODUCTION;
    }

    /** Announces what follows. */
    static boolean announces(String text) {
        return text.endsWith(":");
    }

    /** The words of a title without its number and the colon behind it. */
    static String bare(String title) {
        String words = NUMBERING.matcher(title).replaceFirst("").strip();
        return words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
    }
}
