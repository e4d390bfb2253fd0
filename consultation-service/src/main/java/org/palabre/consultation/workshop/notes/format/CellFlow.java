package org.palabre.consultation.workshop.notes.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.document.Element;
import org.palabre.consultation.workshop.notes.document.Look;
import org.palabre.consultation.workshop.notes.document.Paragraph;
import org.palabre.consultation.workshop.notes.document.Row;
import org.palabre.consultation.workshop.notes.document.Table;

/** The paragraphs and tables of a document as they are read, tables inside cells of others included. */
final class CellFlow {

    private static final int DEEPEST = 12;
    private static final int MOST_COLUMNS = 1000;

    private static final class Open {
        private final int number;
        private final List<Row> rows = new ArrayList<>();
        private List<Element> cell = new ArrayList<>();
        private Row row;
        private int rowNumber;
        private int column;
        private int span = 1;
        private boolean inCell;
        private boolean dropped;

        Open(int number) {
            this.number = number;
            this.row = new Row(new Origin.TableRow(number, 1));
        }

        Origin origin() {
            return new Origin.TableRow(number, Math.max(rowNumber, 1));
        }
    }

    private final Contents contents;
    private final Deque<Open> open = new ArrayDeque<>();
    private int tables;
    private int paragraphs;
    private int tooDeep;

    CellFlow(Contents contents) {
        this.contents = contents;
    }

    /** Adds a paragraph, to the cell that is open or to the document. */
    void paragraph(String text, Look look) {
        if (text.isBlank()) {
            return;
        }
        contents.countCharacters(text.length());
        contents.countRow();
        Open table = open.peek();
        Origin origin = table == null ? new Origin.Paragraph(++paragraphs) : table.origin();
        Paragraph.of(text, origin, look).forEach(target());
    }

    /** Adds something else at this place. */
    void add(Element element) {
        target().accept(element);
    }

    /** The place of the next thing. */
    Origin here() {
        Open table = open.peek();
        return table == null ? new Origin.Paragraph(Math.max(paragraphs, 1)) : table.origin();
    }

    private Consumer<Element> target() {
        Open table = open.peek();
        return table != null && table.inCell ? table.cell::add : contents::add;
    }

    void startTable() {
        if (open.size() >= DEEPEST) {
            tooDeep++;
            return;
        }
        open.push(new Open(++tables));
    }

    void startRow() {
        Open table = current();
        if (table != null) {
            table.row = new Row(new Origin.TableRow(table.number, ++table.rowNumber));
            table.column = 0;
            table.dropped = false;
        }
    }

    void startCell() {
        Open table = current();
        if (table != null) {
            table.cell = new ArrayList<>();
            table.span = 1;
            table.inCell = true;
        }
    }

    void span(int columns) {
        Open table = current();
        if (table != null) {
            table.span = Math.clamp(columns, 1, MOST_COLUMNS);
        }
    }

    /** The row is a tracked deletion. */
    void dropRow() {
        Open table = current();
        if (table != null) {
            table.dropped = true;
        }
    }

    void endCell() {
        Open table = current();
        if (table != null && table.inCell && table.column < MOST_COLUMNS) {
            table.row.set(table.column, table.cell);
            table.row.merge(table.column, table.column + table.span - 1);
            table.column += table.span;
        }
        if (table != null) {
            table.inCell = false;
        }
    }

    void endRow() {
        Open table = current();
        if (table != null && !table.dropped && !table.row.isBlank()) {
            contents.countRow();
            table.rows.add(table.row);
        }
    }

    void endTable() {
        if (tooDeep > 0) {
            tooDeep--;
        } else if (!open.isEmpty()) {
            Open table = open.pop();
            if (!table.rows.isEmpty()) {
                add(Table.of("", table.rows));
            }
        }
    }

    boolean inTable() {
        return !open.isEmpty();
    }

    private @Nullable Open current() {
        return tooDeep > 0 ? null : open.peek();
    }
}
