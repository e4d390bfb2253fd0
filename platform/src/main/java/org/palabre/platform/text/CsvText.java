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

/** Builder of CSV text (RFC 4180) with CRLF line ends and escaped formulas. */
public final class CsvText {

    /** Marks a file as UTF-8 for spreadsheets; comes before the first row. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv;

    private CsvText(char separator) {
        csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
    }

    /** Comma-separated. */
    public static CsvText withCommas() {
        return new CsvText(',');
    }

    /** Semicolon-separated, as Excel expects in French locales. */
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
