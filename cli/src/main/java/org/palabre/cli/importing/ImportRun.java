package org.palabre.cli.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.palabre.cli.importing.ImportedContribution.Defaults;
import org.palabre.cli.table.Row;
import org.palabre.cli.table.Rows;
import org.palabre.cli.table.TableFile;
import org.palabre.cli.terminal.Progress;

/** An import of a file. Rows are read one after another and submitted concurrently. */
final class ImportRun {

    /** Concurrent submissions: more would not be faster with one server and would slow down its other users. */
    private static final int MAX_CONCURRENT = 16;

    private final TableFile file;
    private final Columns columns;
    private final Defaults defaults;
    private final ContributionsApi api;
    private final IdempotencyKeys keys;
    private final Progress progress;

    private final List<Outcome> outcomes = new ArrayList<>();
    private final Semaphore permits = new Semaphore(MAX_CONCURRENT);
    private volatile @Nullable ImportFailed failure;

    ImportRun(
            TableFile file,
            Columns columns,
            Defaults defaults,
            ContributionsApi api,
            IdempotencyKeys keys,
            Progress progress) {
        this.file = file;
        this.columns = columns;
        this.defaults = defaults;
        this.api = api;
        this.keys = keys;
        this.progress = progress;
    }

    /**
     * Submits all rows.
     *
     * @return the outcome of each row, including those submitted before a failure
     */
    List<Outcome> run() throws IOException, InterruptedException {
        try (Rows rows = file.open();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Columns.ColumnNames names = columns.find(file, rows.columns());
            if (!rows.hasNext()) {
                throw new ImportFailed("%s has no rows.".formatted(file.path()));
            }
            // The first row is submitted alone, so that a failure for all rows is reported once.
            while (rows.hasNext() && failure == null) {
                boolean isFirst = outcomes.isEmpty();
                send(rows.next(), names, threads);
                if (isFirst) {
                    permits.acquire(MAX_CONCURRENT);
                    permits.release(MAX_CONCURRENT);
                }
            }
        }
        return List.copyOf(outcomes);
    }

    /** The failure that ended the import early, if any. */
    @Nullable ImportFailed failure() {
        return failure;
    }

    private void send(Row row, Columns.ColumnNames names, ExecutorService threads) throws InterruptedException {
        switch (row) {
            case Row.Invalid invalid -> record(new Outcome.Refused(invalid.line(), invalid.reason()));
            case Row.Valid valid -> {
                ImportedContribution contribution = ImportedContribution.of(valid, names, defaults);
                String key = keys.next(contribution);
                permits.acquire();
                threads.execute(() -> submit(valid.line(), key, contribution));
            }
        }
    }

    private void submit(long line, String key, ImportedContribution contribution) {
        try {
            record(api.submit(line, key, contribution));
        } catch (ImportFailed e) {
            failure = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            permits.release();
        }
    }

    private void record(Outcome outcome) {
        synchronized (outcomes) {
            outcomes.add(outcome);
        }
        progress.step();
    }
}
