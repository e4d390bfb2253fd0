package org.palabre.consultation.workshop.notes.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesFailure.TooLarge;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.Origin;
import org.palabre.consultation.workshop.notes.document.Row;
import org.palabre.consultation.workshop.notes.document.Table;

/** Reads CSV (RFC 4180), whatever its separator. A cell that begins like a formula is text like any other. */
final class CsvNotes {

    /** Excel's own first line that names the separator. */
    private static final Pattern NAMED_SEPARATOR = Pattern.compile("^\\s*sep=([;,\t|])(?:\r\n|\r|\n)");

    /** Found in no text, so that no quotation mark is one. */
    private static final char NO_QUOTE = '\u001E';

    private final Contents contents;

    CsvNotes(Contents contents) {
        this.contents = contents;
    }

    void read(DecodedText text) {
        text.warnings().forEach(contents::warn);
        Matcher named = NAMED_SEPARATOR.matcher(text.content());
        if (named.find()) {
            read(text.content().substring(named.end()), named.group(1).charAt(0), 1);
        } else {
            read(text.content(), Separator.of(text.content()), 0);
        }
    }

    private void read(String content, char separator, int linesBefore) {
        CsvRow reading = new CsvRow(linesBefore);
        List<Row> rows;
        try {
            rows = rows(Separator.reader(separator), reading, content);
        } catch (CsvParseException e) {
            rows = withoutQuotes(content, separator, linesBefore)
                    .orElseThrow(() -> new UnreadableNotes(new NotesFailure.BrokenQuotes(reading.line()), e));
            contents.warn(new NotesWarning.QuotesReadAsText(new Origin.Line(reading.line())));
        }
        contents.add(new Table("", rows, String.valueOf(separator)));
    }

    /** Some programs cut at separators only and know no quotation marks; every row of theirs has as many fields. */
    private Optional<List<Row>> withoutQuotes(String content, char separator, int linesBefore) {
        CsvRow reading = new CsvRow(linesBefore);
        List<Row> rows = rows(Separator.reader(separator).quoteCharacter(NO_QUOTE), reading, content);
        return reading.isEven() ? Optional.of(rows) : Optional.empty();
    }

    private List<Row> rows(CsvReader.CsvReaderBuilder reader, CsvRow reading, String content) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<Row> csv = reader.build(reading, content)) {
            for (Row row : csv) {
                if (!row.isBlank()) {
                    row.cells().values().forEach(cell -> contents.countCharacters(cell.length()));
                    rows.add(row);
                }
                if (rows.size() > contents.limits().rows()) {
                    throw new UnreadableNotes(new TooLarge(
                            TooLarge.Measure.ROWS, contents.limits().rows()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
