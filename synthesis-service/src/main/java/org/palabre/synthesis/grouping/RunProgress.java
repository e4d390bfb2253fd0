package org.palabre.synthesis.grouping;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.palabre.engine.Phase;
import org.palabre.engine.ProgressListener;

/** Notes how far a run is, a few times a second at most. */
final class RunProgress implements ProgressListener {

    private static final double LOADED = 0.05;
    private static final double EMBEDDED = 0.45;
    private static final double GROUPED = 0.8;
    private static final long PAUSE_NANOS = 250_000_000;

    private final GroupingRuns runs;
    private final UUID run;
    private volatile double begun = LOADED;
    private final AtomicLong noted = new AtomicLong(System.nanoTime() - PAUSE_NANOS);

    RunProgress(GroupingRuns runs, UUID run) {
        this.runs = runs;
        this.run = run;
    }

    void loading() {
        runs.progressed(run, RunStage.LOADING, 0);
    }

    /** How many contributions a model has read, 0 to 1. */
    void embedding(double fraction) {
        begun = EMBEDDED;
        note(RunStage.EMBEDDING, LOADED + (EMBEDDED - LOADED) * fraction);
    }

    /** How many of the changes are saved, 0 to 1. */
    void saving(double fraction) {
        runs.progressed(run, RunStage.SAVING, GROUPED + (1 - GROUPED) * fraction);
    }

    @Override
    public void progressed(Phase phase, double fraction) {
        note(RunStage.of(phase), begun + (GROUPED - begun) * phase.overall(fraction));
    }

    private void note(RunStage stage, double overall) {
        long before = noted.get();
        long now = System.nanoTime();
        if (now - before >= PAUSE_NANOS && noted.compareAndSet(before, now)) {
            runs.progressed(run, stage, overall);
        }
    }
}
