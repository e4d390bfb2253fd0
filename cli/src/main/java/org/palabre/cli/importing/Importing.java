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

/** One run over a file. Rows are read one after the other and sent several at a time. */
final class Importing {

    /** More at a time would not be faster against one server, but harder on its other visitors. */
    private static final int AT_A_TIME = 16;

    private final TableFile file;
    private final Columns columns;
    private final Defaults defaults;
    private final ContributionsApi api;
    private final IdempotencyKeys keys;
    private final Progress progress;

    private final List<Outcome> outcomes = new ArrayList<>();
    private final Semaphore free = new Semaphore(AT_A_TIME);
    private volatile @Nullable CannotImport failure;

    Importing(
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
     * Sends every row.
     *
     * @return what became of each row, also of those sent before something went wrong for all
     */
    List<Outcome> run() throws IOException, InterruptedException {
        try (Rows rows = file.open();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Columns.Found found = columns.in(file, rows.columns());
            if (!rows.hasNext()) {
                throw new CannotImport("%s has no rows.".formatted(file.path()));
            }
            // The first row goes alone: if no row can be taken, that is said once.
            while (rows.hasNext() && failure == null) {
                boolean isFirst = outcomes.isEmpty();
                send(rows.next(), found, threads);
                if (isFirst) {
                    free.acquire(AT_A_TIME);
                    free.release(AT_A_TIME);
                }
            }
        }
        return List.copyOf(outcomes);
    }

    /** Why the run ended before the file did, if it did. */
    @Nullable CannotImport failure() {
        return failure;
    }

    private void send(Row row, Columns.Found found, ExecutorService threads) throws InterruptedException {
        switch (row) {
            case Row.Broken broken -> note(new Outcome.Refused(broken.line(), broken.reason()));
            case Row.Filled filled -> {
                ImportedContribution contribution = ImportedContribution.of(filled, found, defaults);
                String key = keys.next(contribution);
                free.acquire();
                threads.execute(() -> submit(filled.line(), key, contribution));
            }
        }
    }

    private void submit(long line, String key, ImportedContribution contribution) {
        try {
            note(api.submit(line, key, contribution));
        } catch (CannotImport e) {
            failure = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            free.release();
        }
    }

    private void note(Outcome outcome) {
        synchronized (outcomes) {
            outcomes.add(outcome);
        }
        progress.step();
    }
}
