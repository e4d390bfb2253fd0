package org.palabre.cli.grouping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palabre.cli.table.Row;
import org.palabre.cli.table.Rows;
import org.palabre.cli.table.TableFile;
import org.palabre.engine.Text;

/**
 * The engine's input from a file. Only the texts stay in memory; the rows are read again for the output.
 *
 * @param columns columns of all rows, in the file's order
 * @param texts a text for each valid row; its id is the row's position, from 0
 * @param invalid the invalid rows
 */
record RowsToGroup(List<String> columns, List<Text> texts, List<Row.Invalid> invalid) {

    private static final String ANY_LANGUAGE = "und";

    /**
     * Reads a file.
     *
     * @throws org.palabre.cli.table.UnreadableTable if a column is missing
     * @throws GroupingFailed if the file has no valid rows
     */
    static RowsToGroup read(TableFile file, @Nullable String textColumn, @Nullable String languageColumn)
            throws IOException {
        List<Text> texts = new ArrayList<>();
        List<Row.Invalid> invalid = new ArrayList<>();
        try (Rows rows = file.open()) {
            List<String> first = rows.columns();
            String text = file.column(textColumn, "text", first);
            String language = file.optionalColumn(languageColumn, "language", first);
            Set<String> additional = new LinkedHashSet<>();
            while (rows.hasNext()) {
                switch (rows.next()) {
                    case Row.Invalid row -> invalid.add(row);
                    case Row.Valid row -> {
                        if (!row.columns().equals(first)) {
                            additional.addAll(row.columns());
                        }
                        texts.add(new Text(
                                Integer.toString(texts.size()),
                                Objects.requireNonNullElse(row.value(text), ""),
                                language(row, language)));
                    }
                }
            }
            if (texts.isEmpty()) {
                throw new GroupingFailed(
                        "%s has no rows%s.".formatted(file.path(), invalid.isEmpty() ? "" : " that can be read"));
            }
            List<String> columns = new ArrayList<>(first);
            additional.stream().filter(column -> !first.contains(column)).forEach(columns::add);
            return new RowsToGroup(columns, texts, invalid);
        }
    }

    private static String language(Row.Valid row, @Nullable String column) {
        String declared = column == null ? null : row.value(column);
        return declared == null || declared.isBlank() ? ANY_LANGUAGE : declared.strip();
    }
}
