package org.palabre.consultation.workshop.notes.splitting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words by which sections, columns and lines are known, read from {@code words.txt} and a file beside it. */
public final class Vocabulary {

    /** The kinds of lines that begin with a word and a colon. */
    enum Label {
        SESSION,
        PEOPLE,
        REMARK,
        ANSWER,
        SAID,
        NONE
    }

    private static final Pattern GROUP = Pattern.compile("^\\[(section|column|detail|line|people) ([a-z]+)]$");
    private static final int LONGEST_TITLE = 14;
    private static final int SHORT_TITLE = 4;
    private static final int MOST_BEFORE = 2;
    private static final int LONGEST_LABEL = 8;
    private static final Phrases NO_PHRASES = new Phrases();

    private final Map<String, Phrases> groups = new HashMap<>();

    private Vocabulary() {}

    /** The words that come with Palabre. */
    public static Vocabulary standard() {
        return with(null);
    }

    /**
     * These and those of a file.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Vocabulary with(@Nullable Path file) {
        Vocabulary words = new Vocabulary();
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("words.txt"))) {
            words.read(new InputStreamReader(in, StandardCharsets.UTF_8));
            if (file != null) {
                try (Reader more = Files.newBufferedReader(file)) {
                    words.read(more);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void read(Reader in) throws IOException {
        BufferedReader lines = new BufferedReader(in);
        Phrases group = new Phrases();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String clean = line.strip();
            Matcher head = GROUP.matcher(clean);
            if (head.matches()) {
                group = groups.computeIfAbsent(head.group(1) + " " + head.group(2), name -> new Phrases());
            } else if (!clean.isEmpty() && !clean.startsWith("#")) {
                group.add(clean);
            }
        }
    }

    /** What a title announces; empty where it says nothing of the kind. */
    Optional<SectionKind> section(String title) {
        return section(title, 1);
    }

    /** What a sentence announces: a single word of it that stands in titles of other sections says little. */
    Optional<SectionKind> announced(String sentence) {
        return section(sentence, 2);
    }

    private Optional<SectionKind> section(String title, int shortest) {
        List<String> words = Folded.words(title);
        if (words.isEmpty() || words.size() > LONGEST_TITLE) {
            return Optional.empty();
        }
        SectionKind best = SectionKind.OTHER;
        Phrases.Match bestMatch = new Phrases.Match(0, -1);
        for (SectionKind kind : SectionKind.values()) {
            Phrases.Match match = phrases("section", kind).within(words);
            boolean counts = kind == SectionKind.SAID
                    || match.length() >= Math.max(2, shortest)
                    || (match.length() >= shortest && (match.start() <= MOST_BEFORE || words.size() <= SHORT_TITLE));
            if (match.length() > 0 && counts && (bestMatch.length() < 0 || better(match, bestMatch, best))) {
                best = kind;
                bestMatch = match;
            }
        }
        return best == SectionKind.OTHER ? Optional.empty() : Optional.of(best);
    }

    /** What was said is believed first; else the longer phrase, and of equal ones the first in the title. */
    private static boolean better(Phrases.Match match, Phrases.Match than, SectionKind best) {
        if (best == SectionKind.SAID) {
            return match.length() > than.length() && match.start() <= than.start();
        }
        return match.length() > than.length() || (match.length() == than.length() && match.start() < than.start());
    }

    /** Whether a line is the name of a section and nothing else. */
    boolean isSectionName(String line) {
        List<String> words = Folded.words(line);
        return !words.isEmpty()
                && List.of(SectionKind.values()).stream()
                        .anyMatch(kind -> phrases("section", kind).exactly(words));
    }

    /** What the head of a column says that it holds. */
    ColumnRole role(String head) {
        List<String> words = Folded.words(head);
        ColumnRole best = ColumnRole.UNKNOWN;
        int longest = 0;
        boolean twoWords = words.size() == 2;
        for (ColumnRole role : ColumnRole.values()) {
            Phrases phrases = phrases("column", role);
            int length = phrases.leading(words);
            if (length < 0 && twoWords && phrases.exactly(words.subList(1, 2))) {
                length = 1;
            }
            if (length > longest) {
                longest = length;
                best = role;
            }
        }
        return best;
    }

    /** Whether a head names groups of people, wherever the group stands in it. */
    boolean namesGroup(String head) {
        return phrases("column", ColumnRole.GROUP).within(Folded.words(head)).length() > 0;
    }

    /** What kind of line a word before a colon makes. */
    Label label(String label) {
        List<String> words = Folded.words(label);
        if (words.isEmpty() || words.size() > LONGEST_LABEL) {
            return Label.NONE;
        }
        if (group("line remark").exactly(words) || group("line remark").leading(words) > 1) {
            return Label.REMARK;
        }
        if (group("line answer").exactly(words) || group("line answer").leading(words) > 1) {
            return Label.ANSWER;
        }
        if (group("detail people").exactly(words)) {
            return Label.PEOPLE;
        }
        if (group("line said").exactly(withoutNumber(words))) {
            return Label.SAID;
        }
        return group("detail session").exactly(words) ? Label.SESSION : Label.NONE;
    }

    boolean beginsAsRemark(String words) {
        return group("line remark").leading(Folded.words(words)) > 0;
    }

    /** Whether a label begins with what somebody does in the session: {@code Rapporteur de la table}. */
    boolean beginsWithRole(String label) {
        List<String> words = Folded.words(label);
        return words.size() <= LONGEST_LABEL && group("detail people").leading(words) > 0;
    }

    /** Whether words tell that somebody holds an office or runs the session. */
    boolean tellsOffice(String words) {
        return group("people office").within(Folded.words(words)).length() > 0;
    }

    private static List<String> withoutNumber(List<String> words) {
        boolean numbered = words.size() > 1 && Character.isDigit(words.getLast().codePointAt(0));
        return numbered ? words.subList(0, words.size() - 1) : words;
    }

    boolean tellsCourse(String line) {
        return group("line course").within(Folded.words(line)).length() > 0;
    }

    boolean neverLast(String word) {
        List<String> words = Folded.words(word);
        return words.size() == 1 && group("line unfinished").exactly(words);
    }

    boolean tellsAnswer(String line) {
        return group("line reply").within(Folded.words(line)).length() > 0;
    }

    boolean saysNothing(String line) {
        List<String> words = Folded.words(line);
        return words.isEmpty() || group("line nothing").exactly(words);
    }

    private Phrases phrases(String kind, Enum<?> name) {
        return group(kind + " " + name.name().toLowerCase(Locale.ROOT));
    }

    private Phrases group(String name) {
        return groups.getOrDefault(name, NO_PHRASES);
    }
}
