package org.palabre.consultation.workshop.notes.format;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells by which character a CSV file separates its fields: the one that cuts most rows into equally many. */
final class Separator {

    /** Found in no text: a file that nothing separates has one column. */
    private static final char NONE = '\u001F';

    private static final int SAMPLE = 100;
    private static final double MOST_ROWS = 0.6;

    /** What a separator makes of the first rows: how many fields most of them have, and which share of them. */
    private record Cut(char separator, int fields, double share) {}

    private Separator() {}

    static char of(String content) {
        return Stream.of(';', ',', '\t', '|')
                .map(separator -> cut(content, separator))
                .flatMap(Optional::stream)
                .filter(cut -> cut.share() >= MOST_ROWS)
                .max(Comparator.comparingDouble(Cut::share).thenComparingInt(Cut::fields))
                .map(Cut::separator)
                .orElse(NONE);
    }

    static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private static Optional<Cut> cut(String content, char separator) {
        Map<Integer, Integer> rowsByFields = new HashMap<>();
        int rows = 0;
        try (CloseableIterator<CsvRecord> records =
                reader(separator).ofCsvRecord(content).iterator()) {
            while (rows < SAMPLE && records.hasNext()) {
                rowsByFields.merge(records.next().getFieldCount(), 1, Integer::sum);
                rows++;
            }
        } catch (CsvParseException e) {
            // The rows before the broken one tell enough.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double all = rows;
        return rowsByFields.entrySet().stream()
                .filter(entry -> entry.getKey() > 1)
                .max(Map.Entry.comparingByValue())
                .map(entry -> new Cut(separator, entry.getKey(), entry.getValue() / all));
    }
}
