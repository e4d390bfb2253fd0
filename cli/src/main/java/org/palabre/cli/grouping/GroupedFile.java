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

/** The CSV file that is written: every row of the input as it is, in its order, with its theme. */
final class GroupedFile {

    private final Path path;

    private GroupedFile(Path path) {
        this.path = path;
    }

    /**
     * Where the result will go, looked at before any work is done.
     *
     * @throws CannotGroup when it is the input itself, or when nothing can be written there
     */
    static GroupedFile at(Path path, Path input) throws IOException {
        if (Files.exists(path) && Files.isSameFile(path, input)) {
            throw new CannotGroup("%s is the file to group itself: name another with --out.".formatted(path));
        }
        Path folder = folder(path);
        if (Files.isDirectory(path) || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new CannotGroup("%s cannot be written: name another file with --out.".formatted(path));
        }
        return new GroupedFile(path);
    }

    private static Path folder(Path path) {
        return Objects.requireNonNull(path.toAbsolutePath().getParent(), "a root is a folder");
    }

    Path path() {
        return path;
    }

    /** Puts a complete file in place of a former one, at once. */
    void write(TableFile input, RowsToGroup read, AddedColumns added, ThemeOfRows themes) throws IOException {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            try (Writer writer = Files.newBufferedWriter(fresh);
                    CsvWriter csv = CsvWriter.builder().build(writer);
                    Rows rows = input.open()) {
                csv.writeRecord(with(read.columns(), added.theme(), added.label()));
                int count = 0;
                while (rows.hasNext()) {
                    if (rows.next() instanceof Row.Filled row) {
                        unchanged(count < read.texts().size(), input);
                        csv.writeRecord(with(values(row, read.columns()), themes.theme(count), themes.label(count)));
                        count++;
                    }
                }
                unchanged(count == read.texts().size(), input);
            }
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void unchanged(boolean holds, TableFile input) {
        if (!holds) {
            throw new CannotGroup(
                    "%s has changed while it was being grouped: run the same again.".formatted(input.path()));
        }
    }

    private static List<String> values(Row.Filled row, List<String> columns) {
        List<String> values = new ArrayList<>(columns.size());
        boolean inTheSameOrder = row.columns().equals(columns);
        for (int i = 0; i < columns.size(); i++) {
            String value = inTheSameOrder ? valueAt(i, row) : row.value(columns.get(i));
            values.add(Objects.requireNonNullElse(value, ""));
        }
        return values;
    }

    private static @Nullable String valueAt(int position, Row.Filled row) {
        return position < row.values().size() ? row.values().get(position) : null;
    }

    private static List<String> with(List<String> values, String theme, String label) {
        List<String> record = new ArrayList<>(values);
        record.add(theme);
        record.add(label);
        return record;
    }
}
