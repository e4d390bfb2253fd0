package org.palabre.consultation.workshop.notes.splitting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.notes.NoteItem;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.SkipReason;
import org.palabre.consultation.workshop.notes.SkippedLine;

/**
 * Splits a table: one row is one contribution, or several if it holds a list; its words are those of the column that
 * holds the contributions.
 */
public final class Table {

    private static final int LONGEST_NAME = 40;

    private final Findings findings;
    private final @Nullable Row head;
    private final List<Row> above;
    private final List<Row> body;

    private final @Nullable String separator;

    private Table(List<Row> rows, @Nullable String separator, Findings findings) {
        this.findings = findings;
        this.separator = separator;
        OptionalInt at = TableHead.find(rows);
        this.head = at.isPresent() ? rows.get(at.getAsInt()) : null;
        this.above = rows.subList(0, at.orElse(0));
        this.body = rows.subList(at.isPresent() ? at.getAsInt() + 1 : 0, rows.size());
    }

    /** Reports what the rows of one table hold; blank rows are passed over. */
    public static void split(List<Row> rows, Findings findings) {
        new Table(filled(rows), null, findings).report();
    }

    /**
     * The same for rows cut at a separator. Where the contributions stand in the last column, what lies beyond it was
     * cut off at a separator inside the text, and is put back.
     */
    public static void splitCut(List<Row> rows, char separator, Findings findings) {
        new Table(filled(rows), separator + " ", findings).report();
    }

    private static List<Row> filled(List<Row> rows) {
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }

    private void report() {
        above.forEach(row -> skip(row, SkipReason.ABOVE_TABLE));
        if (head != null) {
            skip(head, isAttendanceList(head) ? SkipReason.ATTENDANCE_LIST : SkipReason.TABLE_HEAD);
            if (isAttendanceList(head)) {
                return;
            }
        }
        Optional<TextColumn> column = TextColumn.find(head, body);
        if (column.isEmpty()) {
            body.forEach(row -> skip(row, SkipReason.NO_TEXT));
            return;
        }
        warnOfGuess(column.get());
        body.forEach(row -> report(row, column.get().index()));
    }

    private void report(Row row, int column) {
        String text = text(row, column);
        if (row.isTitle()) {
            skip(row, SkipReason.HEADING);
        } else if (row.cells().size() == 1 && Titles.sessionDetail(text)) {
            skip(row, SkipReason.SESSION_DETAIL);
        } else if (TextColumn.hasWord(text)) {
            found(text, row.origin());
        } else {
            skip(row, SkipReason.NO_TEXT);
        }
    }

    /** A cell that holds a list holds as many contributions. */
    private void found(String text, Origin origin) {
        List<RunningText.Line> lines =
                text.lines().map(line -> new RunningText.Line(line, origin)).toList();
        long listed =
                text.lines().map(ListMarker::of).filter(Optional::isPresent).count();
        if (listed == 0 || (listed == 1 && lines.size() > 1)) {
            findings.found(new NoteItem(text, origin));
        } else {
            Outline outline = Outline.ofDocument(findings);
            RunningText.outline(lines, outline);
            outline.decide(false);
        }
    }

    private String text(Row row, int column) {
        if (separator == null || head == null || row.cells().isEmpty()) {
            return row.cell(column);
        }
        int last = head.cells().lastKey();
        if (row.cells().lastKey() > last) {
            findings.warned(new NotesWarning.RaggedRow(row.origin()));
        }
        return column == last
                ? String.join(separator, row.cells().tailMap(column).values())
                : row.cell(column);
    }

    private void skip(Row row, SkipReason reason) {
        findings.skipped(new SkippedLine(row.inOneLine(), row.origin(), reason));
    }

    private void warnOfGuess(TextColumn column) {
        boolean choice = body.stream().anyMatch(row -> row.cells().size() > 1);
        if (choice && !column.named()) {
            String name = head == null ? "" : head.cell(column.index());
            String shown = name.isEmpty() || name.length() > LONGEST_NAME ? String.valueOf(column.index() + 1) : name;
            findings.warned(new NotesWarning.TextColumnGuessed(body.getFirst().origin(), shown));
        }
    }

    private static boolean isAttendanceList(Row head) {
        long personal =
                head.cells().values().stream().filter(ColumnNames::ofPeople).count();
        return personal >= 2 && head.cells().values().stream().noneMatch(ColumnNames::ofContributions);
    }
}
