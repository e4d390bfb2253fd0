package org.palabre.consultation.workshop.notes.splitting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palabre.consultation.workshop.notes.NoteItem;
import org.palabre.consultation.workshop.notes.SkipReason;
import org.palabre.consultation.workshop.notes.SkippedLine;
import org.palabre.platform.personaldata.Mention;
import org.palabre.platform.personaldata.PersonName;
import org.palabre.platform.personaldata.PersonName.Likeness;
import org.palabre.platform.personaldata.PersonalData;
import org.palabre.platform.personaldata.Speaker;

/** Takes names, numbers and addresses out of what was taken; also the names that the file itself lists as people's. */
final class Redaction {

    private static final Pattern NAMES = Pattern.compile("\\s*[|,;\\n:]\\s*|\\s+(?:et|and)\\s+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int SHORTEST_NAME = 5;
    private static final int MOST_NAMES = 500;

    private final List<Verdict> verdicts;
    private final List<Pattern> known;
    private final Set<String> officials;

    Redaction(List<Verdict> verdicts, Vocabulary vocabulary) {
        this.verdicts = verdicts;
        this.officials = officials(verdicts, vocabulary);
        this.known = namesOf(verdicts);
    }

    void report(Findings findings) {
        for (Verdict verdict : verdicts) {
            switch (verdict) {
                case Verdict.Taken taken -> report(taken, findings);
                case Verdict.Left left ->
                    SkippedLine.of(left.text(), left.origin(), left.reason()).forEach(findings::skipped);
            }
        }
    }

    private void report(Verdict.Taken taken, Findings findings) {
        if (isOfOfficial(taken.text())) {
            SkippedLine.of(taken.text(), taken.origin(), SkipReason.ANSWER).forEach(findings::skipped);
            return;
        }
        List<Mention> mentions = mentions(taken.text());
        String text = mentions.isEmpty() ? taken.text() : PersonalData.without(taken.text(), mentions);
        boolean nothingElse = !LineKind.hasWord(text.replace(PersonalData.GAP, ""));
        if (nothingElse) {
            SkippedLine.of(taken.text(), taken.origin(), SkipReason.ATTENDANCE_LIST)
                    .forEach(findings::skipped);
            return;
        }
        List<String> context = taken.context().stream()
                .map(title -> PersonalData.without(title, mentions(title)))
                .filter(title -> LineKind.hasWord(title.replace(PersonalData.GAP, "")))
                .toList();
        findings.found(new NoteItem(text, taken.origin(), context, taken.text(), mentions));
    }

    /** What somebody said who holds an office or ran the session, as the file itself tells. */
    private boolean isOfOfficial(String text) {
        return Speaker.of(text)
                .map(speaker -> lastWord(speaker.name()))
                .filter(officials::contains)
                .isPresent();
    }

    private static Set<String> officials(List<Verdict> verdicts, Vocabulary vocabulary) {
        Set<String> officials = new LinkedHashSet<>();
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Verdict.Left(String text, var origin, SkipReason reason)
                    && reason == SkipReason.ATTENDANCE_LIST
                    && PersonEntry.likeness(text) != Likeness.NONE
                    && !PersonEntry.enumeratesPeople(text)
                    && vocabulary.tellsOffice(text)) {
                officials.add(lastWord(PersonEntry.name(text)));
            }
        }
        return officials;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private List<Mention> mentions(String text) {
        List<Mention> mentions = new ArrayList<>(PersonalData.in(text));
        for (Pattern name : known) {
            Matcher matcher = name.matcher(text);
            while (matcher.find()) {
                mentions.add(new Mention(Mention.Kind.NAME, matcher.start(), matcher.end(), matcher.group()));
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::start).thenComparingInt(mention -> -mention.end()));
        List<Mention> apart = new ArrayList<>();
        for (Mention mention : mentions) {
            if (apart.isEmpty() || mention.start() >= apart.getLast().end()) {
                apart.add(mention);
            }
        }
        return apart;
    }

    private static List<Pattern> namesOf(List<Verdict> verdicts) {
        Set<String> names = new LinkedHashSet<>();
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Verdict.Left(String text, var origin, SkipReason reason)
                    && reason == SkipReason.ATTENDANCE_LIST) {
                NAMES.splitAsStream(text).forEach(part -> add(part, names));
            }
        }
        return names.stream()
                .limit(MOST_NAMES)
                .map(name -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])"))
                .toList();
    }

    private static void add(String part, Set<String> names) {
        String name =
                PersonEntry.name(part).replaceFirst("^(?:Mmes?|MM?\\.|Mlles?|Dr\\.?)\\s+(?:et\\s+MM?\\.\\s+)?", "");
        List<String> words = BLANKS.splitAsStream(name).toList();
        boolean certain = PersonName.likeness(name) != Likeness.NONE && words.size() > 1;
        if (certain && name.length() >= SHORTEST_NAME) {
            names.add(name);
            if (words.size() == 2) {
                names.add(words.get(1) + " " + words.get(0));
            }
            for (String word : words) {
                boolean shouted = word.length() >= SHORTEST_NAME && word.equals(word.toUpperCase(Locale.ROOT));
                if (shouted) {
                    names.add(word);
                }
            }
        }
    }
}
