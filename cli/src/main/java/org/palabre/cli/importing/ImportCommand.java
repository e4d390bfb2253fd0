package org.palabre.cli.importing;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.palabre.cli.terminal.ExitCode;
import org.palabre.cli.importing.ImportedContribution.Defaults;
import org.palabre.cli.table.TableFile;
import org.palabre.cli.terminal.InputFile;
import org.palabre.cli.terminal.Progress;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code palabre import}: exit code 0 when every row is in, 1 when some were refused, 2 when the import failed. */
@Command(
        name = "import",
        description = {
            "Brings contributions from a CSV, TSV or JSON Lines file (UTF-8) into a running Palabre.",
            "A second run of the same file adds nothing; one that was interrupted is simply run again.",
            "The receipt codes are written to FILE.receipts.csv."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ImportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final InputFile input = new InputFile();

    @Option(
            names = "--consultation",
            required = true,
            paramLabel = "SLUG",
            description = "the consultation, as it is called in its address")
    @SuppressWarnings("NullAway.Init") // required
    private String consultation;

    @Option(names = "--url", paramLabel = "ADDRESS", description = "of Palabre (default: ${DEFAULT-VALUE})")
    private String url = "http://localhost:8080";

    @ArgGroup(exclusive = false, heading = "%nWhich column holds what:%n", multiplicity = "0..1")
    private Columns columns = new Columns();

    @Option(names = "--region", paramLabel = "REGION", description = "of rows that name none")
    @Nullable private String region;

    @Option(names = "--kind", paramLabel = "KIND", description = "of contributor, for rows that name none")
    @Nullable private String kind;

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "of rows that name none")
    @Nullable private String language;

    @Option(names = "--origin", paramLabel = "ORIGIN", description = "how they came in: ONLINE, SMS or PAPER")
    @Nullable private String origin;

    @Override
    public Integer call() throws InterruptedException {
        return input.use("receipts", this::importFile);
    }

    private int importFile(Path file) throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        TableFile checked = TableFile.check(file);
        var receipts = new Receipts(file);
        Importing importing;
        List<Outcome> outcomes;
        try (var api = new ContributionsApi(url, consultation);
                var progress = Progress.ofRows("Importing", Math.max(1, checked.lines() - 1), err)) {
            var defaults = new Defaults(region, kind, language, origin);
            importing = new Importing(checked, columns, defaults, api, new IdempotencyKeys(consultation), progress);
            outcomes = importing.run();
        }
        List<Outcome.Taken> taken = only(Outcome.Taken.class, outcomes);
        List<Outcome.Refused> refused = only(Outcome.Refused.class, outcomes);
        refused.forEach(row -> err.printf("line %d: %s%n", row.line(), row.reason()));
        if (!taken.isEmpty()) {
            receipts.write(taken);
        }
        CannotImport failure = importing.failure();
        if (failure != null) {
            throw taken.isEmpty() ? failure : interrupted(failure, taken.size());
        }
        report(taken, refused.size(), receipts);
        return refused.isEmpty() ? ExitCode.DONE : ExitCode.DONE_IN_PART;
    }

    private static CannotImport interrupted(CannotImport failure, int taken) {
        return new CannotImport(
                "%s %d contributions are in; run the same again to go on.".formatted(failure.getMessage(), taken),
                failure);
    }

    private void report(List<Outcome.Taken> taken, int refused, Receipts receipts) {
        long before = taken.stream().filter(row -> !row.isNew()).count();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%d contributions are in (%d new, %d there before), %d rows were refused.%n",
                taken.size(), taken.size() - before, before, refused);
        if (!taken.isEmpty()) {
            out.printf("Receipt codes: %s%n", receipts.file());
        }
        out.flush();
    }

    private static <T extends Outcome> List<T> only(Class<T> type, List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparingLong(Outcome::line))
                .toList();
    }
}
