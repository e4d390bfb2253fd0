package org.palabre.cli.grouping;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.palabre.cli.table.Row;
import org.palabre.cli.table.Rows;
import org.palabre.cli.table.TableFile;

/** The output file: all rows of the input in their order, with their themes. */
final class GroupedFile {

    private final Path path;

    private GroupedFile(Path path) {
        this.path = path;
    }

    /**
     * Checks the output path before the grouping.
     *
     * @throws GroupingFailed if it is the input file or is not writable
     */
    static GroupedFile at(Path path, Path input) throws IOException {
        if (Files.exists(path) && Files.isSameFile(path, input)) {
            throw new GroupingFailed("%s is the file to group itself: name another with --out.".formatted(path));
        }
        Path folder = folder(path);
        if (Files.isDirectory(path) || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new GroupingFailed("%s cannot be written: name another file with --out.".formatted(path));
        }
        return new GroupedFile(path);
    }

    private static Path folder(Path path) {
        return Objects.requireNonNull(path.toAbsolutePath().getParent(), "a root is a folder");
    }

    Path path() {
        return path;
    }

    /** Writes the file and replaces an existing one atomically. */
    void write(TableFile input, RowsToGroup rowsToGroup, AddedColumns added, RowThemes themes) throws IOException {
        Path temporary = path.resolveSibling(path.getFileName() + ".new");
        try {
            try (Writer writer = Files.newBufferedWriter(temporary);
                    CsvWriter csv = CsvWriter.builder().build(writer);
                    Rows rows = input.open()) {
                csv.writeRecord(with(rowsToGroup.columns(), added.theme(), added.label()));
                int count = 0;
                while (rows.hasNext()) {
                    if (rows.next() instanceof Row.Valid row) {
                        requireUnchanged(count < rowsToGroup.texts().size(), input);
                        csv.writeRecord(
                                with(values(row, rowsToGroup.columns()), themes.theme(count), themes.label(count)));
                        count++;
                    }
                }
                requireUnchanged(count == rowsToGroup.texts().size(), input);
            }
            Files.move(temporary, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void requireUnchanged(boolean isUnchanged, TableFile input) {
        if (!isUnchanged) {
            throw new GroupingFailed(
                    "%s has changed while it was being grouped: run the same again.".formatted(input.path()));
        }
    }

    private static List<String> values(Row.Valid row, List<String> columns) {
        List<String> values = new ArrayList<>(columns.size());
        boolean sameColumns = row.columns().equals(columns);
        for (int i = 0; i < columns.size(); i++) {
            String value = sameColumns ? valueAt(i, row) : row.value(columns.get(i));
            values.add(Objects.requireNonNullElse(value, ""));
        }
        return values;
    }

    private static @Nullable String valueAt(int position, Row.Valid row) {
        return position < row.values().size() ? row.values().get(position) : null;
    }

    private static List<String> with(List<String> values, String theme, String label) {
        List<String> record = new ArrayList<>(values);
        record.add(theme);
        record.add(label);
        return record;
    }
}
