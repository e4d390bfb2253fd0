package org.palabre.consultation.workshop.notes.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.SkipReason;
import org.palabre.consultation.workshop.notes.document.Aside;
import org.palabre.consultation.workshop.notes.document.Row;
import org.palabre.consultation.workshop.notes.document.Table;

/** A sheet while it is being read. What is hidden is told apart and said: nobody who looked at the sheet saw it. */
final class SheetTable {

    private static final int MOST_COLUMNS = 16_384;

    private final Contents contents;
    private final String name;
    private final boolean hidden;
    private final SortedMap<Integer, Row> rows = new TreeMap<>();
    private final List<Row> hiddenRows = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet hiddenFilled = new BitSet();
    private Row row;
    private Row hiddenCells;
    private int rowNumber;
    private boolean rowHidden;

    SheetTable(Contents contents, String name, boolean hidden) {
        this.contents = contents;
        this.name = name;
        this.hidden = hidden;
        this.row = new Row(new Origin.SheetRow(name, 1));
        this.hiddenCells = row;
    }

    void hideColumns(int first, int last) {
        hiddenColumns.set(Math.clamp(first, 0, MOST_COLUMNS), Math.clamp(last, 0, MOST_COLUMNS) + 1);
    }

    void startRow(int number, boolean rowIsHidden) {
        rowNumber = number;
        rowHidden = rowIsHidden;
        row = new Row(new Origin.SheetRow(name, number));
        hiddenCells = new Row(new Origin.SheetRow(name, number));
    }

    int rowNumber() {
        return rowNumber;
    }

    void cell(int column, String text) {
        if (text.isBlank()) {
            return;
        }
        contents.countCharacters(text.length());
        if (hiddenColumns.get(column)) {
            hiddenCells.set(column, text);
            hiddenFilled.set(column);
        } else {
            row.set(column, text);
        }
    }

    void endRow() {
        if (!row.isBlank()) {
            contents.countRow();
            if (rowHidden) {
                hiddenRows.add(row);
            } else {
                rows.put(rowNumber, row);
            }
        }
        if (!hiddenCells.isBlank()) {
            contents.add(new Aside(hiddenCells.inOneLine(), hiddenCells.origin(), SkipReason.HIDDEN));
        }
    }

    void merge(CellRangeAddress range) {
        Row first = rows.get(range.getFirstRow() + 1);
        if (first != null) {
            first.merge(range.getFirstColumn(), range.getLastColumn());
        }
    }

    /** Hands the sheet on. */
    void finish() {
        if (hidden) {
            contents.warn(new NotesWarning.HiddenSheet(name));
            rows.values().forEach(this::setAside);
        } else if (!rows.isEmpty()) {
            contents.add(Table.of(name, new ArrayList<>(rows.values())));
        }
        hiddenRows.forEach(this::setAside);
        if (!hidden && !hiddenRows.isEmpty()) {
            contents.warn(new NotesWarning.HiddenRows(name, hiddenRows.size()));
        }
        if (!hidden && !hiddenFilled.isEmpty()) {
            contents.warn(new NotesWarning.HiddenColumns(name, hiddenFilled.cardinality()));
        }
    }

    private void setAside(Row one) {
        contents.add(new Aside(one.inOneLine(), one.origin(), SkipReason.HIDDEN));
    }
}
