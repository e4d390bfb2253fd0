package org.palabre.consultation.workshop.notes.format;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.document.Row;

/** Builds the rows of a CSV file as they are read, and knows the line where the current one begins. */
final class CsvRow extends AbstractBaseCsvCallbackHandler<Row> {

    private final int linesBefore;
    private int fields;
    private boolean even = true;
    private Row row = new Row(new Origin.Line(1));

    CsvRow(int linesBefore) {
        this.linesBefore = linesBefore;
    }

    int line() {
        return Math.toIntExact(getStartingLineNumber()) + linesBefore;
    }

    /** Whether all rows so far have as many fields; empty lines are none. */
    boolean isEven() {
        return even;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        row = new Row(new Origin.Line(line()));
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        row.set(index, new String(buffer, offset, length));
    }

    @Override
    protected Row buildRecord() {
        if (getRecordType() == RecordType.DATA) {
            fields = fields == 0 ? getFieldCount() : fields;
            even &= fields == getFieldCount();
        }
        return row;
    }
}
