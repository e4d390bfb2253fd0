package org.palabre.consultation.workshop.notes.splitting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palabre.consultation.workshop.notes.SkipReason;
import org.palabre.platform.personaldata.PersonName;

/** Knows lines that are no contribution by their own words: details of the session, times, links, remarks. */
final class LineKind {

    private static final int LONGEST_DETAIL = 200;
    private static final int LONGEST_VALUE = 14;
    private static final int LONGEST_COURSE = 60;

    private static final Pattern LABEL = Pattern.compile(
            "^(?<label>[^:=\\n]{1,70}?)\\s*(?:\\([^)\\n]{0,60}\\))?\\s*[:=]\\s*(?<value>.*)$", Pattern.DOTALL);
    private static final Pattern DASH_LABEL =
            Pattern.compile("^(?<label>[^:=\\n–—]{1,40}?)\\s+[–—-]\\s+(?<value>.*)$", Pattern.DOTALL);
    private static final Pattern BRACKETS = Pattern.compile("^[\\[({]\\s*(.*?)\\s*[\\])}]\\.?$", Pattern.DOTALL);

    private static final Pattern HEAD_COUNT = anyCase(
            "(?:hommes|femmes|jeunes|filles|garçons|total|men|women|youth|h|f)\\s*[:=]\\s*\\d+.{0,40}|\\d{1,4}\\s+(?:participante?s?|personnes"
                    + " présentes|présents|attendees|participants)\\b.{0,60}");
    private static final Pattern PRESENT = anyCase(
            "(?:\\S+\\s+){0,4}\\d{1,4}\\s+(?:\\S+\\s+){0,4}(?:présente?s|réunie?s|attended|took part|were present|(?:ont|avaient) (?:participé|pris part)).{0,80}");
    private static final String CLOCK = "\\d{1,2}\\s*(?:[h:]|heures?)\\s*(?:\\d{2})?(?:\\s*(?:am|pm|min))?";
    private static final Pattern TIME = anyCase("(?:de\\s+|from\\s+|à\\s+|at\\s+)?" + CLOCK
            + "(?:\\s*(?:[-–—à]|to|au?)\\s*" + CLOCK + ")?\\s*(?:[:–—-]\\s*)?(?<what>.*)");
    private static final String MONTH =
            "(?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre"
                    + "|novembre|décembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december)";
    private static final Pattern DATE = anyCase(
            "(?:le\\s+|du\\s+|on\\s+)?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
                    + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday),?\\s+)?(?:le\\s+)?(?:(?:du\\s+)?\\d{1,2}(?:er|st|nd|rd|th)?(?:\\s*(?:[-–]|au|et|to|and)\\s*\\d{1,2})?\\s+"
                    + MONTH + "(?:,?\\s+\\d{4})?|" + MONTH
                    + "\\s+\\d{1,2}(?:,?\\s+\\d{4})?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})(?:[,\\s–-]+.{0,40})?");
    private static final Pattern DONE_AT = anyCase("[^,.:]{2,40},\\s+le\\s+\\d{1,2}(?:er)?\\s+" + MONTH
            + "\\s+\\d{4}\\.?|fait\\s+à\\s+.{2,40},?\\s+le\\s+.{4,40}|done (?:at|in) .{2,40},? (?:on )?.{4,40}");
    private static final Pattern ROLE_ALONE = anyCase(
            "(?:pour\\s+)?(?:le|la|les|l['’]|the)\\s*(?:rapporteure?s?|secrétaires?|présidente?|facilitat(?:eur|rice)s?|animat(?:eur|rice)s?|modérat(?:eur|rice)s?|chair|secretary|facilitator)(?:"
                    + " de séance)?\\s*[:,]?");
    private static final Pattern LINK =
            anyCase("(?:[^:]{0,40}:\\s*)?(?:https?://|www\\.)\\S+(?:\\s*[,;]?\\s*(?:https?://|www\\.)\\S+)*\\.?");

    private final Vocabulary vocabulary;

    LineKind(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    private static Pattern anyCase(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /** Why a line by itself is no contribution; empty where it may be one. */
    Optional<SkipReason> reason(String text) {
        if (!hasWord(text)) {
            return Optional.of(SkipReason.NO_TEXT);
        }
        if (LINK.matcher(text).matches()) {
            return Optional.of(SkipReason.LINKS);
        }
        if (vocabulary.saysNothing(text)) {
            return Optional.of(SkipReason.NOTHING_SAID);
        }
        if (DATE.matcher(text).matches()
                || DONE_AT.matcher(text).matches()
                || (text.length() <= LONGEST_DETAIL
                        && (HEAD_COUNT.matcher(text).matches()
                                || PRESENT.matcher(text).matches()))) {
            return Optional.of(SkipReason.SESSION_DETAIL);
        }
        if (ROLE_ALONE.matcher(text).matches()) {
            return Optional.of(SkipReason.ATTENDANCE_LIST);
        }
        Optional<SkipReason> labelled = labelled(text);
        if (labelled.isPresent()) {
            return labelled;
        }
        if (Sentences.words(text) <= LONGEST_COURSE && vocabulary.tellsAnswer(text)) {
            return Optional.of(SkipReason.ANSWER);
        }
        boolean course = Sentences.words(text) <= LONGEST_COURSE && vocabulary.tellsCourse(text);
        return course ? Optional.of(SkipReason.COURSE) : Optional.empty();
    }

    private Optional<SkipReason> labelled(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        String inner = brackets.matches() ? brackets.group(1) : text;
        if (brackets.matches() && vocabulary.beginsAsRemark(inner)) {
            return Optional.of(SkipReason.REMARK);
        }
        Matcher label = LABEL.matcher(inner);
        if (label.matches() && !label.group("value").isBlank()) {
            return switch (vocabulary.label(label.group("label"))) {
                case REMARK ->
                    Optional.of(isPeople(label.group("value")) ? SkipReason.ATTENDANCE_LIST : SkipReason.REMARK);
                case ANSWER -> Optional.of(SkipReason.ANSWER);
                case PEOPLE -> isValue(text, label) ? Optional.of(people(label.group("value"))) : Optional.empty();
                case SESSION -> isValue(text, label) ? Optional.of(SkipReason.SESSION_DETAIL) : Optional.empty();
                case SAID, NONE ->
                    vocabulary.beginsWithRole(label.group("label")) && isPeople(label.group("value"))
                            ? Optional.of(SkipReason.ATTENDANCE_LIST)
                            : Optional.empty();
            };
        }
        Matcher dash = DASH_LABEL.matcher(inner);
        boolean remark = dash.matches() && vocabulary.label(dash.group("label")) == Vocabulary.Label.REMARK;
        return remark ? Optional.of(SkipReason.REMARK) : Optional.empty();
    }

    private static boolean isPeople(String value) {
        return PersonEntry.likeness(value) != PersonName.Likeness.NONE;
    }

    /** A number of people is a detail of the session. */
    private static SkipReason people(String value) {
        return Character.isDigit(value.codePointAt(0)) && !PersonEntry.enumeratesPeople(value)
                ? SkipReason.SESSION_DETAIL
                : SkipReason.ATTENDANCE_LIST;
    }

    /** A value is short, or lists people; a sentence behind a colon was said by somebody. */
    private boolean isValue(String text, Matcher label) {
        String value = label.group("value");
        boolean sentence = Sentences.saysSomething(value)
                && (Sentences.speaks(value) || Sentences.words(value) > LONGEST_VALUE)
                && PersonEntry.parts(value).size() < 3;
        return PersonEntry.enumeratesPeople(value) || (text.length() <= LONGEST_DETAIL && !sentence);
    }

    /** Whether a line tells people of the session, and may run on over the next ones. */
    boolean beginsPeople(String text) {
        Matcher label = LABEL.matcher(text.strip());
        return label.matches() && vocabulary.label(label.group("label")) == Vocabulary.Label.PEOPLE;
    }

    boolean isDetail(String text) {
        Matcher label = LABEL.matcher(text.strip());
        Vocabulary.Label kind = label.matches() ? vocabulary.label(label.group("label")) : Vocabulary.Label.NONE;
        boolean known = kind != Vocabulary.Label.NONE && kind != Vocabulary.Label.SAID;
        return known
                || reason(text.strip())
                        .filter(reason -> reason == SkipReason.SESSION_DETAIL)
                        .isPresent();
    }

    /** Whether a line begins with a word that says that words of people follow: {@code Question 2 : …}. */
    boolean isLabelledWords(String text) {
        Matcher label = LABEL.matcher(text.strip());
        return label.matches() && vocabulary.label(label.group("label")) == Vocabulary.Label.SAID;
    }

    /** Whether a line is one of a timetable: {@code 9 h 00 – 9 h 15 Mot de bienvenue}. */
    static boolean isTimed(String text) {
        Matcher time = TIME.matcher(text.strip());
        return time.matches()
                && Sentences.words(time.group("what")) <= LONGEST_VALUE
                && !Sentences.speaks(time.group("what"));
    }

    /** Whether a word is one that no phrase ends with. */
    boolean endsUnfinished(String word) {
        return vocabulary.neverLast(word);
    }

    static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
