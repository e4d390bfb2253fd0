package org.palabre.platform.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV file (RFC 4180): lines end in CRLF, and no cell is a formula. */
public final class CsvText {

    /** Tells spreadsheets that the file is UTF-8; stands before the first row. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv;

    private CsvText(char separator) {
        csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
    }

    /** With commas between the cells. */
    public static CsvText withCommas() {
        return new CsvText(',');
    }

    /** With semicolons, which Excel expects where the comma is the decimal sign, as in French. */
    public static CsvText withSemicolons() {
        return new CsvText(';');
    }

    /** Adds a row; {@code null} is an empty cell. */
    public CsvText row(List<? extends @Nullable Object> cells) {
        csv.writeRecord(cells.stream()
                .map(cell -> CsvCell.escapeFormula(Objects.toString(cell, "")))
                .toList());
        return this;
    }

    /** Adds a row; {@code null} is an empty cell. */
    public CsvText row(@Nullable Object... cells) {
        return row(Stream.of(cells).toList());
    }

    /** All rows so far. */
    public String written() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
