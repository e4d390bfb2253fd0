package org.palabre.cli.terminal;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Says how far a command is: a bar on a terminal, about ten lines elsewhere. Called from many threads. */
public sealed interface Progress extends AutoCloseable {

    /** Set by the launcher when what is said here goes to a terminal; Java itself cannot tell. */
    String TERMINAL_PROPERTY = "palabre.terminal";

    /** One more is done. */
    void step();

    /** So many are done in all; fewer than before changes nothing. */
    void reach(long done);

    @Override
    void close();

    /** Progress through the rows of a file of which about {@code rows} are expected. */
    static Progress ofRows(String task, long rows, PrintWriter err) {
        return of(task, rows, "%d of about %d rows%n", err);
    }

    /** Progress of a whole that is counted in hundredths. */
    static Progress ofWhole(String task, PrintWriter err) {
        return of(task, 100, task + ": %d of %d %%%n", err);
    }

    private static Progress of(String task, long most, String line, PrintWriter err) {
        return Boolean.getBoolean(TERMINAL_PROPERTY) ? new Bar(task, most) : new PlainLines(most, line, err);
    }

    /** For people. */
    record Bar(ProgressBar bar) implements Progress {

        private Bar(String task, long most) {
            this(new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(most)
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

    /** For log files: about ten lines in all, however many there are. */
    final class PlainLines implements Progress {

        private static final int LINES = 10;

        private final long most;
        private final String line;
        private final PrintWriter err;
        private long done;

        private PlainLines(long most, String line, PrintWriter err) {
            this.most = most;
            this.line = line;
            this.err = err;
        }

        @Override
        public synchronized void step() {
            reach(done + 1);
        }

        @Override
        public synchronized void reach(long reached) {
            long before = done;
            done = Math.max(done, reached);
            if (done * LINES / most > before * LINES / most) {
                err.printf(line, done, most);
                err.flush();
            }
        }

        @Override
        public void close() {
            err.flush();
        }
    }
}
