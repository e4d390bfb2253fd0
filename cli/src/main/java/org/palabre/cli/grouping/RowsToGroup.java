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
 * What the engine needs of a file. Only the texts are held in memory, since the rows are read again when they are
 * written.
 *
 * @param columns of all rows, in the file's order
 * @param texts one for each row that can be read; the id is the row's position, from 0
 * @param broken the rows that cannot
 */
record RowsToGroup(List<String> columns, List<Text> texts, List<Row.Broken> broken) {

    private static final String ANY_LANGUAGE = "und";

    /**
     * Reads a file through.
     *
     * @throws org.palabre.cli.table.UnreadableTable when a column is not there
     * @throws CannotGroup when it has no rows
     */
    static RowsToGroup read(TableFile file, @Nullable String textColumn, @Nullable String languageColumn)
            throws IOException {
        List<Text> texts = new ArrayList<>();
        List<Row.Broken> broken = new ArrayList<>();
        try (Rows rows = file.open()) {
            List<String> first = rows.columns();
            String text = file.column(textColumn, "text", first);
            String language = file.columnIfAny(languageColumn, "language", first);
            Set<String> later = new LinkedHashSet<>();
            while (rows.hasNext()) {
                switch (rows.next()) {
                    case Row.Broken row -> broken.add(row);
                    case Row.Filled row -> {
                        if (!row.columns().equals(first)) {
                            later.addAll(row.columns());
                        }
                        texts.add(new Text(
                                Integer.toString(texts.size()),
                                Objects.requireNonNullElse(row.value(text), ""),
                                language(row, language)));
                    }
                }
            }
            if (texts.isEmpty()) {
                throw new CannotGroup(
                        "%s has no rows%s.".formatted(file.path(), broken.isEmpty() ? "" : " that can be read"));
            }
            List<String> columns = new ArrayList<>(first);
            later.stream().filter(column -> !first.contains(column)).forEach(columns::add);
            return new RowsToGroup(columns, texts, broken);
        }
    }

    private static String language(Row.Filled row, @Nullable String column) {
        String declared = column == null ? null : row.value(column);
        return declared == null || declared.isBlank() ? ANY_LANGUAGE : declared.strip();
    }
}
