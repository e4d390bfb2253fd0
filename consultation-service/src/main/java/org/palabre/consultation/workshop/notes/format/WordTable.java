package org.palabre.consultation.workshop.notes.format;

import java.util.ArrayList;
import java.util.List;
import org.palabre.consultation.workshop.notes.NotesFailure.TooLarge;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.ReadingLimits;
import org.palabre.consultation.workshop.notes.splitting.Block.Look;
import org.palabre.consultation.workshop.notes.splitting.Row;

/** A table of a document while it is being read; a table inside one of its cells is text of that cell. */
final class WordTable {

    private final int number;
    private final ReadingLimits limits;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private Row row;
    private int rowNumber;
    private int column;
    private int span = 1;
    private boolean deleted;

    WordTable(int number, ReadingLimits limits) {
        this.number = number;
        this.limits = limits;
        this.row = new Row(new Origin.TableRow(number, 1));
    }

    void startRow() {
        row = new Row(new Origin.TableRow(number, ++rowNumber));
        column = 0;
        deleted = false;
    }

    void startCell() {
        cell.setLength(0);
        span = 1;
    }

    void span(String columns) {
        span = Math.clamp(Integer.parseInt(columns), 1, 1000);
    }

    /** The row is a tracked deletion. */
    void deleteRow() {
        deleted = true;
    }

    /** A paragraph of the current cell; the sign of a list, which Word draws itself, is written out. */
    void add(WordParagraph paragraph, WordStyles styles) {
        if (!paragraph.text().isBlank()) {
            cell.append(paragraph.look(styles) == Look.LIST_ITEM ? "• " : "")
                    .append(paragraph.text())
                    .append('\n');
        }
    }

    void endCell() {
        row.set(column, cell.toString());
        row.merge(column, column + span - 1);
        column += span;
    }

    void endRow() {
        if (!deleted && !row.isBlank()) {
            rows.add(row);
        }
        if (rows.size() > limits.rows()) {
            throw new UnreadableNotes(new TooLarge(TooLarge.Measure.ROWS, limits.rows()));
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** A table of one cell is a frame drawn around paragraphs. */
    boolean isFrame() {
        return rows.size() == 1 && rows.getFirst().cells().size() == 1;
    }
}
