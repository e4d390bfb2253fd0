package org.palabre.consultation.workshop.notes.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.SkipReason;
import org.palabre.consultation.workshop.notes.document.Row;
import org.palabre.consultation.workshop.notes.document.Table;

/** Splits a table: one row is one contribution, or several where its columns are of groups or its lists of a theme. */
final class TableSplitting {

    private static final int LONGEST_NAME = 40;

    private final Splitting splitting;
    private final Table table;
    private final TableHead heads;

    TableSplitting(Splitting splitting, Table table) {
        this.splitting = splitting;
        this.table = table;
        this.heads = new TableHead(splitting.vocabulary());
    }

    void split() {
        List<Row> rows = table.rows().stream().filter(row -> !row.isBlank()).toList();
        if (rows.isEmpty()) {
            return;
        }
        if (isFrame(rows)) {
            rows.forEach(row -> row.cells().keySet().forEach(column -> splitting.flow(row.content(column))));
            return;
        }
        List<Row> part = new ArrayList<>();
        int filled = 0;
        for (Row row : rows) {
            if (filled > 1 && heads.beginsAnother(row)) {
                split(part);
                part = new ArrayList<>();
                filled = 0;
            }
            filled += row.cells().size() > 1 ? 1 : 0;
            part.add(row);
        }
        split(part);
    }

    /** A frame drawn around paragraphs, or columns of paragraphs side by side. */
    private boolean isFrame(List<Row> rows) {
        boolean one = rows.size() == 1;
        boolean nested = rows.stream().anyMatch(Row::holdsTable);
        return one || nested;
    }

    private void split(List<Row> rows) {
        OptionalInt at = heads.find(rows);
        Row head = at.isPresent() ? rows.get(at.getAsInt()) : null;
        List<Row> above = rows.subList(0, at.orElse(0));
        List<Row> body = rows.subList(at.isPresent() ? at.getAsInt() + 1 : 0, rows.size());
        Columns columns = Columns.of(head, body, splitting.vocabulary());
        SkipReason whole = reasonOfAll(head, body, columns);
        above.forEach(row -> leave(row, whole == null ? SkipReason.ABOVE_TABLE : whole));
        if (whole != null) {
            if (head != null) {
                leave(head, whole);
            }
            body.forEach(row -> leave(row, whole));
            return;
        }
        if (head != null) {
            leave(head, SkipReason.TABLE_HEAD);
        }
        if (columns.isEmpty()) {
            body.forEach(row -> leave(row, SkipReason.NO_TEXT));
            return;
        }
        warnOfGuess(columns, head, body);
        new RowSplitting(splitting, table, columns, head).split(body);
    }

    private @Nullable SkipReason reasonOfAll(@Nullable Row head, List<Row> body, Columns columns) {
        if (columns.listsPeople()) {
            return SkipReason.ATTENDANCE_LIST;
        }
        if (columns.isTimetable()) {
            return SkipReason.AGENDA;
        }
        if (head == null && isParticulars(body)) {
            return SkipReason.SESSION_DETAIL;
        }
        boolean saidByHead = head != null
                && columns.all().stream()
                        .anyMatch(
                                column -> column.role() == ColumnRole.PROPOSAL || column.role() == ColumnRole.PROBLEM);
        return saidByHead ? null : splitting.sections().kind().reason();
    }

    /** Two columns, the first of which says what the second tells of the session. */
    private boolean isParticulars(List<Row> body) {
        long known = body.stream()
                .filter(row -> !row.cells().isEmpty())
                .filter(row ->
                        splitting.kinds().isDetail(row.cells().firstEntry().getValue() + " : …"))
                .count();
        boolean narrow = body.stream().allMatch(row -> row.cells().size() <= 2);
        return narrow && known >= 2 && known * 2 >= body.size();
    }

    private void leave(Row row, SkipReason reason) {
        splitting.leave(row.inOneLine(), row.origin(), reason);
    }

    private void warnOfGuess(Columns columns, @Nullable Row head, List<Row> body) {
        boolean choice = body.stream().anyMatch(row -> row.cells().size() > 1);
        if (choice && columns.guessed()) {
            String names =
                    columns.apart().stream().map(column -> name(column, head)).collect(Collectors.joining(", "));
            splitting.warn(new NotesWarning.TextColumnGuessed(body.getFirst().origin(), names));
        }
    }

    private static String name(Column column, @Nullable Row head) {
        String name = head == null ? "" : head.cell(column.index());
        return name.isEmpty() || name.length() > LONGEST_NAME ? String.valueOf(column.index() + 1) : name;
    }
}
