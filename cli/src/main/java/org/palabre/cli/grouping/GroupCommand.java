package org.palabre.cli.grouping;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.palabre.cli.table.TableFile;
import org.palabre.cli.terminal.ExitCode;
import org.palabre.cli.terminal.InputFile;
import org.palabre.cli.terminal.Progress;
import org.palabre.engine.EngineSettings;
import org.palabre.engine.Grouping;
import org.palabre.engine.ThemeEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code palabre group}: exit code 0 if all rows are in the result, 1 if unreadable rows were left out, 2 if nothing
 * was grouped.
 */
@Command(
        name = "group",
        description = {
            "Groups the rows of a CSV, TSV or JSON Lines file (UTF-8) by theme, on this machine alone.",
            "Writes a CSV file of all rows in their order, with two more columns: theme (a number, 1 being the "
                    + "largest theme) and label; both are empty for a row that fits no theme. Where the file has such "
                    + "columns already, the new ones are called theme_id and theme_label.",
            "The same file always gives the same themes. A former result is replaced."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class GroupCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final InputFile input = new InputFile();

    @Option(names = "--text-column", paramLabel = "NAME", description = "column of the text (default: text)")
    @Nullable private String textColumn;

    @Option(
            names = "--language-column",
            paramLabel = "NAME",
            description = "column of the text's language, such as fr (default: language, if present; otherwise it is "
                    + "detected)")
    @Nullable private String languageColumn;

    @Option(names = "--out", paramLabel = "OUT.csv", description = "the file to write (default: FILE.themes.csv)")
    @Nullable private Path out;

    @Override
    public Integer call() throws InterruptedException {
        return input.use("themes", this::groupFile);
    }

    private int groupFile(Path file) throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        TableFile table = TableFile.check(file);
        GroupedFile output = GroupedFile.at(out == null ? Path.of(file + ".themes.csv") : out, file);
        RowsToGroup rows = RowsToGroup.read(table, textColumn, languageColumn);
        AddedColumns added = AddedColumns.beside(rows.columns());
        rows.invalid().forEach(row -> err.printf("line %d: %s%n", row.line(), row.reason()));
        Grouping grouping = group(rows, err);
        RowThemes themes = new RowThemes(grouping, rows.texts().size());
        output.write(table, rows, added, themes);
        new Summary(grouping, themes.themes(), elapsedTime()).print(err);
        report(rows, added, output, err);
        return rows.invalid().isEmpty() ? ExitCode.DONE : ExitCode.DONE_IN_PART;
    }

    private static Grouping group(RowsToGroup rows, PrintWriter err) throws InterruptedException {
        try (Progress progress = Progress.ofPercent("Grouping", err)) {
            return new ThemeEngine()
                    .group(
                            rows.texts(),
                            EngineSettings.defaults(),
                            (phase, fraction) -> progress.reach((long) (phase.overall(fraction) * 100)));
        }
    }

    private static Duration elapsedTime() {
        return Duration.between(
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()), Instant.now());
    }

    private static void report(RowsToGroup rows, AddedColumns added, GroupedFile output, PrintWriter err) {
        if (!rows.invalid().isEmpty()) {
            err.printf(
                    "%d rows could not be read and are left out.%n",
                    rows.invalid().size());
        }
        if (added.isUnusual()) {
            err.printf(
                    "The file has a column \"theme\" or \"label\" already: the new columns are \"%s\" and \"%s\".%n",
                    added.theme(), added.label());
        }
        err.printf("Written: %s%n", output.path());
        err.flush();
    }
}
