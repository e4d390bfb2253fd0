package org.palabre.cli.terminal;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows the progress of a command: a bar on a terminal, about ten lines otherwise. Thread-safe. */
public sealed interface Progress extends AutoCloseable {

    /** The system property set by the launcher if the output is a terminal, which Java cannot detect. */
    String TERMINAL_PROPERTY = "palabre.terminal";

    /** Counts one finished unit. */
    void step();

    /** Sets the number of finished units; a smaller number than before has no effect. */
    void reach(long done);

    @Override
    void close();

    /** Progress through the rows of a file, with their approximate number. */
    static Progress ofRows(String task, long rows, PrintWriter err) {
        return of(task, rows, "%d of about %d rows%n", err);
    }

    /** Progress in percent. */
    static Progress ofPercent(String task, PrintWriter err) {
        return of(task, 100, task + ": %d of %d %%%n", err);
    }

    private static Progress of(String task, long total, String line, PrintWriter err) {
        return Boolean.getBoolean(TERMINAL_PROPERTY) ? new Bar(task, total) : new PlainLines(total, line, err);
    }

    /** A progress bar for terminals. */
    record Bar(ProgressBar bar) implements Progress {

        private Bar(String task, long total) {
            this(new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .build());
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public synchronized void reach(long done) {
            if (done > bar.getCurrent()) {
                bar.stepTo(done);
            }
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** About ten lines in all, for log files. */
    final class PlainLines implements Progress {

        private static final int LINES = 10;

        private final long total;
        private final String line;
        private final PrintWriter err;
        private long done;

        private PlainLines(long total, String line, PrintWriter err) {
            this.total = total;
            this.line = line;
            this.err = err;
        }

        @Override
        public synchronized void step() {
            reach(done + 1);
        }

        @Override
        public synchronized void reach(long reached) {
            long previous = done;
            done = Math.max(done, reached);
            if (done * LINES / total > previous * LINES / total) {
                err.printf(line, done, total);
                err.flush();
            }
        }

        @Override
        public void close() {
            err.flush();
        }
    }
}
