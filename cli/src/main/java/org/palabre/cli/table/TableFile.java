package org.palabre.cli.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palabre.cli.table.DelimitedRows.Cells;

/**
 * A file of rows: CSV (with comma, semicolon, tab or bar, detected in its first line), TSV without quoting, or JSON Lines.
 * The file name decides the format, or else the first line.
 *
 * @param path the path of the file
 * @param lines number of lines
 */
public record TableFile(Path path, long lines) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    private enum Format {
        CSV,
        TSV,
        JSON_LINES
    }

    /**
     * Checks a file.
     *
     * @throws UnreadableTable if the file is missing, empty or not UTF-8
     */
    public static TableFile check(Path path) throws IOException {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new UnreadableTable("There is no file %s that can be read.".formatted(path));
        }
        if (Files.size(path) == 0) {
            throw new UnreadableTable("%s is empty.".formatted(path));
        }
        return new TableFile(path, Utf8.countLines(path));
    }

    /** Opens the file at its first row. */
    public Rows open() throws IOException {
        String firstLine = firstLine();
        BufferedReader reader = reader();
        return switch (format(firstLine)) {
            case CSV -> {
                var csv = CsvReader.builder()
                        .fieldSeparator(delimiter(firstLine))
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(reader);
                yield new DelimitedRows(
                        mapped(
                                csv.iterator(),
                                (CsvRecord row) -> new Cells(row.getStartingLineNumber(), row.getFields())),
                        csv);
            }
            case TSV -> {
                var lines = new Lines(reader);
                yield new DelimitedRows(
                        mapped(
                                lines,
                                line -> new Cells(
                                        line.number(), Arrays.asList(line.text().split("\t", -1)))),
                        lines);
            }
            case JSON_LINES -> new JsonLinesRows(new Lines(reader));
        };
    }

    /**
     * The name of a column: the given one or else the usual one.
     *
     * @throws UnreadableTable if the column is missing
     */
    public String column(@Nullable String requested, String usualName, List<String> available) {
        String column = requested == null ? usualName : requested;
        if (!available.contains(column)) {
            throw new UnreadableTable(
                    "%s has no column \"%s\"; it has: %s.".formatted(path, column, String.join(", ", available)));
        }
        return column;
    }

    /**
     * The name of an optional column: the given one or else the usual one; null if neither is given nor present.
     *
     * @throws UnreadableTable if the given column is missing
     */
    public @Nullable String optionalColumn(@Nullable String requested, String usualName, List<String> available) {
        return requested == null && !available.contains(usualName) ? null : column(requested, usualName, available);
    }

    private Format format(String firstLine) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return switch (extension) {
            case "csv" -> Format.CSV;
            case "tsv", "tab" -> Format.TSV;
            case "jsonl", "ndjson" -> Format.JSON_LINES;
            default -> {
                if (firstLine.stripLeading().startsWith("{")) {
                    yield Format.JSON_LINES;
                }
                yield firstLine.indexOf('\t') >= 0 ? Format.TSV : Format.CSV;
            }
        };
    }

    /** The most frequent delimiter of a line, outside quotes. */
    private static char delimiter(String line) {
        char best = ',';
        long maxCount = 0;
        for (char candidate : DELIMITERS) {
            long count = countOutsideQuotes(line, candidate);
            if (count > maxCount) {
                best = candidate;
                maxCount = count;
            }
        }
        return best;
    }

    private static long countOutsideQuotes(String line, char requested) {
        long count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == requested && !quoted) {
                count++;
            }
        }
        return count;
    }

    private String firstLine() throws IOException {
        try (BufferedReader reader = reader()) {
            String line = reader.readLine();
            return line == null ? "" : line;
        }
    }

    private BufferedReader reader() throws IOException {
        BufferedReader reader = Files.newBufferedReader(path);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static <A, B> Iterator<B> mapped(Iterator<A> source, Function<A, B> mapping) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return source.hasNext();
            }

            @Override
            public B next() {
                return mapping.apply(source.next());
            }
        };
    }
}
