package org.palabre.synthesis.map.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.text.CsvCell;

/** A CSV file (RFC 4180) for machines: UTF-8, commas, header in code names, no cell taken for a formula. */
final class CsvText {

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);

    void row(List<? extends @Nullable Object> cells) {
        csv.writeRecord(cells.stream()
                .map(cell -> CsvCell.of(Objects.toString(cell, "")))
                .toList());
    }

    void row(@Nullable Object... cells) {
        row(Stream.of(cells).toList());
    }

    String written() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
