package org.palabre.consultation.workshop.notes.splitting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.notes.document.Row;

/**
 * The columns of a table and what is done with each.
 *
 * @param all the columns
 * @param together those whose cells of one row make one contribution
 * @param apart those of which each cell is a contribution
 * @param guessed whether only their content tells
 */
record Columns(List<Column> all, List<Column> together, List<Column> apart, boolean guessed) {

    private static final double COMPARABLE = 0.5;
    private static final int SHORT_HEAD = 8;

    static Columns of(@Nullable Row head, List<Row> body, Vocabulary vocabulary) {
        Set<Integer> indexes =
                body.stream().flatMap(row -> row.cells().keySet().stream()).collect(Collectors.toSet());
        List<Column> all = indexes.stream()
                .sorted()
                .map(index -> {
                    String name = head == null ? "" : head.cell(index);
                    return Column.of(index, name, role(name, vocabulary), body);
                })
                .toList();
        return choose(all, vocabulary);
    }

    private static ColumnRole role(String head, Vocabulary vocabulary) {
        ColumnRole role = vocabulary.role(head);
        boolean question = TableHead.isQuestion(head) || Sentences.words(head) > SHORT_HEAD;
        return question && !role.isPersonal() ? ColumnRole.UNKNOWN : role;
    }

    private static Columns choose(List<Column> all, Vocabulary vocabulary) {
        List<Column> groups =
                all.stream().filter(column -> isGroup(column, vocabulary)).toList();
        if (groups.size() > 1) {
            return new Columns(all, List.of(), groups, false);
        }
        List<Column> named = new ArrayList<>(all.stream()
                .filter(column -> column.role().isSaid() && column.filled() > 0 && !column.namesPeople())
                .toList());
        boolean main = named.stream().anyMatch(column -> isMain(column.role()));
        if (main) {
            named.removeIf(column -> column.role() == ColumnRole.COMMENT && !standsFirst(column, named));
        }
        List<Column> questions = all.stream()
                .filter(column ->
                        column.role().yieldsToContent() && column.speaks() && TableHead.isQuestion(column.head()))
                .toList();
        if (!named.isEmpty()
                && !(named.size() == 1 && named.getFirst().role() == ColumnRole.TITLE && !questions.isEmpty())) {
            return new Columns(all, belongingTogether(named), with(notTogether(named), questions), false);
        }
        List<Column> speaking = all.stream()
                .filter(column -> (column.role().yieldsToContent() && column.speaks()) || column.answersQuestion())
                .toList();
        double longest = speaking.stream().mapToDouble(Column::length).max().orElse(0);
        List<Column> chosen = speaking.stream()
                .filter(column -> column.length() >= COMPARABLE * longest || TableHead.isQuestion(column.head()))
                .toList();
        if (chosen.isEmpty()) {
            chosen = all.stream()
                    .filter(column -> column.role().yieldsToContent() && column.filled() > 0 && !column.namesPeople())
                    .max(Comparator.comparingDouble(Column::length)
                            .thenComparing(
                                    Comparator.comparingInt(Column::index).reversed()))
                    .stream()
                    .toList();
        }
        boolean asked = chosen.stream().allMatch(column -> TableHead.isQuestion(column.head()));
        return new Columns(all, List.of(), chosen, !asked);
    }

    /** Heads such as «Contributions des femmes» over words; «Femmes» over figures is a head count. */
    private static boolean isGroup(Column column, Vocabulary vocabulary) {
        boolean group = vocabulary.namesGroup(column.head()) && Sentences.words(column.head()) <= SHORT_HEAD;
        boolean other =
                column.role().isPersonal() || column.role() == ColumnRole.REMARK || column.role() == ColumnRole.ANSWER;
        return group && !other && column.filled() > 0 && column.words() >= 2;
    }

    private static boolean isMain(ColumnRole role) {
        return role == ColumnRole.PROPOSAL || role == ColumnRole.PROBLEM || role == ColumnRole.QUESTION;
    }

    private static boolean standsFirst(Column column, List<Column> named) {
        return named.getFirst().index() == column.index()
                && named.stream().noneMatch(other -> other.role() == ColumnRole.PROPOSAL);
    }

    /** A problem with its solution, a title with its text, a proposal with its reason. */
    private static List<Column> belongingTogether(List<Column> named) {
        return named.stream()
                .filter(column -> column.role() != ColumnRole.COMMENT || named.size() == 1)
                .toList();
    }

    private static List<Column> notTogether(List<Column> named) {
        List<Column> together = belongingTogether(named);
        return named.stream().filter(column -> !together.contains(column)).toList();
    }

    private static List<Column> with(List<Column> first, List<Column> second) {
        List<Column> both = new ArrayList<>(first);
        second.stream().filter(column -> !both.contains(column)).forEach(both::add);
        return both;
    }

    boolean isEmpty() {
        return together.isEmpty() && apart.isEmpty();
    }

    boolean takes(int index) {
        return together.stream().anyMatch(column -> column.index() == index)
                || apart.stream().anyMatch(column -> column.index() == index);
    }

    Column first() {
        return together.isEmpty() ? apart.getFirst() : together.getFirst();
    }

    /** Whether a row is that of one person, so that a list in it is one contribution. */
    boolean isOfPersons() {
        return all.stream()
                .anyMatch(column ->
                        column.role().isPersonal() || column.role() == ColumnRole.DATE || column.namesPeople());
    }

    /** Whether the table lists people, and nothing that they said. */
    boolean listsPeople() {
        boolean people = all.stream()
                .anyMatch(column -> column.namesPeople()
                        || (column.role().isPersonal() && column.filled() > 0 && !column.speaks()));
        boolean said = all.stream()
                .anyMatch(column -> column.filled() > 0
                        && ((column.role().isSaid() && column.role() != ColumnRole.GROUP)
                                || column.role() == ColumnRole.ANSWER));
        boolean speaks = all.stream().anyMatch(Column::answersQuestion)
                || all.stream()
                        .anyMatch(column -> column.role() == ColumnRole.UNKNOWN
                                && column.speaks()
                                && (column.words() > 6 || TableHead.isQuestion(column.head())));
        return people && !said && !speaks;
    }

    boolean isTimetable() {
        return all.stream().anyMatch(column -> column.timed() >= 0.6)
                && all.stream().noneMatch(column -> column.role() == ColumnRole.PROPOSAL);
    }
}
