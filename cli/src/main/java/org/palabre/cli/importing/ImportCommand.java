package org.palabre.cli.importing;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.palabre.cli.importing.ImportedContribution.Defaults;
import org.palabre.cli.table.TableFile;
import org.palabre.cli.terminal.ExitCode;
import org.palabre.cli.terminal.InputFile;
import org.palabre.cli.terminal.Progress;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code palabre import}: exit code 0 if all rows were accepted, 1 if some were refused, 2 if the import failed. */
@Command(
        name = "import",
        description = {
            "Imports contributions from a CSV, TSV or JSON Lines file (UTF-8) into a running Palabre.",
            "A second import of the same file adds nothing, so an interrupted import can be repeated.",
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
            description = "slug of the consultation, as in its address")
    @SuppressWarnings("NullAway.Init") // required
    private String consultation;

    @Option(names = "--url", paramLabel = "ADDRESS", description = "address of Palabre (default: ${DEFAULT-VALUE})")
    private String url = "http://localhost:8080";

    @ArgGroup(exclusive = false, heading = "%nColumns:%n", multiplicity = "0..1")
    private Columns columns = new Columns();

    @Option(names = "--region", paramLabel = "REGION", description = "region of rows without one")
    @Nullable private String region;

    @Option(names = "--kind", paramLabel = "KIND", description = "kind of contributor of rows without one")
    @Nullable private String kind;

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "language of rows without one")
    @Nullable private String language;

    @Option(
            names = "--origin",
            paramLabel = "ORIGIN",
            description = "channel of the contributions: ONLINE, SMS or PAPER")
    @Nullable private String origin;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "holds the secret that lets a second run recognise its rows; made when missing"
                    + " (default: ${DEFAULT-VALUE})")
    private Path keyFile = ImportSecret.usualFile();

    @Override
    public Integer call() throws InterruptedException {
        return input.use("receipts", this::importFile);
    }

    private int importFile(Path file) throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        TableFile checked = TableFile.check(file);
        var receipts = new Receipts(file);
        ImportSecret secret = ImportSecret.in(keyFile);
        ImportRun importRun;
        List<Outcome> outcomes;
        try (var api = new ContributionsApi(url, consultation);
                var progress = Progress.ofRows("Importing", Math.max(1, checked.lines() - 1), err)) {
            var defaults = new Defaults(region, kind, language, origin);
            importRun =
                    new ImportRun(checked, columns, defaults, api, new IdempotencyKeys(consultation, secret), progress);
            outcomes = importRun.run();
        }
        List<Outcome.Accepted> accepted = ofType(Outcome.Accepted.class, outcomes);
        List<Outcome.Refused> refused = ofType(Outcome.Refused.class, outcomes);
        refused.forEach(row -> err.printf("line %d: %s%n", row.line(), row.reason()));
        if (!accepted.isEmpty()) {
            receipts.write(accepted);
        }
        ImportFailed failure = importRun.failure();
        if (failure != null) {
            throw accepted.isEmpty() ? failure : interrupted(failure, accepted.size());
        }
        report(accepted, refused.size(), receipts);
        return refused.isEmpty() ? ExitCode.DONE : ExitCode.DONE_IN_PART;
    }

    private static ImportFailed interrupted(ImportFailed failure, int accepted) {
        return new ImportFailed(
                "%s %d contributions are in; run the same again to go on.".formatted(failure.getMessage(), accepted),
                failure);
    }

    private void report(List<Outcome.Accepted> accepted, int refused, Receipts receipts) {
        long known = accepted.stream().filter(row -> !row.isNew()).count();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%d contributions are in (%d new, %d there before), %d rows were refused.%n",
                accepted.size(), accepted.size() - known, known, refused);
        if (!accepted.isEmpty()) {
            out.printf("Receipt codes: %s%n", receipts.file());
        }
        out.flush();
    }

    private static <T extends Outcome> List<T> ofType(Class<T> type, List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparingLong(Outcome::line))
                .toList();
    }
}
