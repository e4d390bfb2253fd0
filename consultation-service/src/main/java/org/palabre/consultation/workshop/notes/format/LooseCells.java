package org.palabre.consultation.workshop.notes.format;

/** Opens and closes the cells of tables for formats that only say that a paragraph stands in one, and where one ends. */
final class LooseCells {

    private final CellFlow flow;
    private boolean inTable;
    private boolean inRow;
    private boolean inCell;

    LooseCells(CellFlow flow) {
        this.flow = flow;
    }

    void enterCell() {
        if (!inTable) {
            flow.startTable();
            inTable = true;
        }
        if (!inRow) {
            flow.startRow();
            inRow = true;
        }
        if (!inCell) {
            flow.startCell();
            inCell = true;
        }
    }

    void endCell() {
        if (inCell) {
            flow.endCell();
            inCell = false;
        }
    }

    void endRow() {
        endCell();
        if (inRow) {
            flow.endRow();
            inRow = false;
        }
    }

    void endTable() {
        if (inTable) {
            endRow();
            flow.endTable();
            inTable = false;
        }
    }
}
