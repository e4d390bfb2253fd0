package org.palabre.consultation.workshop.notes.splitting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.palabre.consultation.workshop.notes.document.Row;
import org.palabre.platform.personaldata.PersonName.Likeness;

/**
 * A column of a table: what its head says and what its cells look like.
 *
 * @param index its number, from 0
 * @param head its name; empty where it has none
 * @param role what its head says
 * @param filled how many cells have a word
 * @param words how many words they have on average
 * @param length how many characters the texts of the column have, over all rows
 * @param saying which share of them says something
 * @param naming which share of them names people
 * @param certain how many certainly name people
 * @param timed which share of them begins with a time of day
 * @param distinct which share of them differs from the others
 */
record Column(
        int index,
        String head,
        ColumnRole role,
        int filled,
        double words,
        double length,
        double saying,
        double naming,
        int certain,
        double timed,
        double distinct) {

    private static final Pattern VALUE = Pattern.compile(
            "[\\d\\s.,:/+%€$-]*|\\d{4}-\\d\\d-\\d\\dT?[\\d:.+Z"
                    + " UTC-]*|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}.{0,20}|https?://\\S+|\\S+@\\S+|[0-9a-fA-F-]{16,}",
            Pattern.CASE_INSENSITIVE);
    private static final double HALF = 0.5;

    static Column of(int index, String head, ColumnRole role, List<Row> body) {
        int filled = 0;
        int words = 0;
        long length = 0;
        int saying = 0;
        int naming = 0;
        int certain = 0;
        int timed = 0;
        Set<String> different = new HashSet<>();
        for (Row row : body) {
            String text = row.cells().getOrDefault(index, "");
            timed += LineKind.isTimed(text) ? 1 : 0;
            if (!isWords(text)) {
                continue;
            }
            Likeness likeness = PersonEntry.likeness(text);
            filled++;
            words += Sentences.words(text);
            length += text.length();
            saying += Sentences.saysSomething(text) && likeness == Likeness.NONE ? 1 : 0;
            naming += likeness == Likeness.NONE ? 0 : 1;
            certain += likeness == Likeness.LIKELY ? 1 : 0;
            different.add(text);
        }
        double all = Math.max(filled, 1);
        return new Column(
                index,
                head,
                role,
                filled,
                words / all,
                length / (double) Math.max(body.size(), 1),
                saying / all,
                naming / all,
                certain,
                timed / (double) Math.max(body.size(), 1),
                different.size() / all);
    }

    /** Whether a text is words rather than a date, a number or an address. */
    static boolean isWords(String text) {
        return LineKind.hasWord(text) && !VALUE.matcher(text).matches();
    }

    /** Whether its cells read like something that people said. */
    boolean speaks() {
        return filled > 0 && saying >= HALF && naming < HALF && words >= 3 && (distinct >= HALF || filled <= 3);
    }

    /** Whether its cells differ and are more than single words, as answers in free words do. */
    boolean answersFreely() {
        return filled > 0 && naming < HALF && distinct >= 0.6 && words >= 2.5;
    }

    /** Whether its head asks and its cells answer in free words. */
    boolean answersQuestion() {
        return role == ColumnRole.UNKNOWN && TableHead.isQuestion(head) && (answersFreely() || speaks());
    }

    /** Whether its cells are names of people. */
    boolean namesPeople() {
        return naming >= 0.6 && (certain > 0 || (filled >= 3 && role.isPersonal()) || role == ColumnRole.PERSON);
    }
}
