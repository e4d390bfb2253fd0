package org.palabre.standalone.importing;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Says how far an import is: a bar on a terminal, a line now and then elsewhere. */
sealed interface Progress extends AutoCloseable {

    /** Set by the launcher when what is said here goes to a terminal; Java itself cannot tell. */
    String TERMINAL_PROPERTY = "palabre.terminal";

    /** One more row is dealt with; called from many threads. */
    void step();

    @Override
    void close();

    static Progress of(long rows, PrintWriter err) {
        return Boolean.getBoolean(TERMINAL_PROPERTY) ? new Bar(rows) : new PlainLines(rows, err);
    }

    /** For people. */
    record Bar(ProgressBar bar) implements Progress {

        private Bar(long rows) {
            this(new ProgressBarBuilder()
                    .setTaskName("Importing")
                    .setInitialMax(rows)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .build());
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** For log files: about ten lines in all, however many rows. */
    final class PlainLines implements Progress {

        private static final int LINES = 10;

        private final long rows;
        private final PrintWriter err;
        private long done;

        private PlainLines(long rows, PrintWriter err) {
            this.rows = rows;
            this.err = err;
        }

        @Override
        public synchronized void step() {
            done++;
            if (done * LINES / rows > (done - 1) * LINES / rows) {
                err.printf("%d of about %d rows%n", done, rows);
                err.flush();
            }
        }

        @Override
        public void close() {
            err.flush();
        }
    }
}
