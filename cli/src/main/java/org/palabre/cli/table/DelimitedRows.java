package org.palabre.cli.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table with column names in its first line. */
final class DelimitedRows implements Rows {

    /** A line of the table, split into cells. */
    record Cells(long line, List<String> values) {}

    private final Iterator<Cells> cells;
    private final AutoCloseable source;
    private final List<String> header;
    private long lastLine;
    private @Nullable String failure;

    DelimitedRows(Iterator<Cells> cells, AutoCloseable source) {
        this.cells = cells;
        this.source = source;
        this.header = header(cells);
    }

    private static List<String> header(Iterator<Cells> cells) {
        try {
            return cells.hasNext()
                    ? cells.next().values().stream().map(String::strip).toList()
                    : List.of();
        } catch (CsvParseException e) {
            throw new UnreadableTable("The first line cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public List<String> columns() {
        return header;
    }

    @Override
    public boolean hasNext() {
        if (failure != null) {
            return false;
        }
        try {
            return cells.hasNext();
        } catch (CsvParseException e) {
            failure = String.valueOf(e.getMessage());
            return true;
        }
    }

    @Override
    public Row next() {
        if (failure != null) {
            return new Row.Invalid(lastLine + 1, "the rest of the file is unreadable: " + failure);
        }
        Cells row = cells.next();
        lastLine = row.line();
        int count = row.values().size();
        if (count > header.size()) {
            return new Row.Invalid(
                    row.line(), "has %d columns where the first line names %d".formatted(count, header.size()));
        }
        return new Row.Valid(row.line(), header, row.values());
    }

    @Override
    public void close() throws IOException {
        try {
            source.close();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
