package org.palabre.synthesis.grouping;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.palabre.engine.Phase;
import org.palabre.engine.ProgressListener;

/** Saves the progress of a run, at most four times a second. */
final class RunProgress implements ProgressListener {

    private static final double LOADED = 0.05;
    private static final double EMBEDDED = 0.45;
    private static final double GROUPED = 0.8;
    private static final long PAUSE_NANOS = 250_000_000;

    private final GroupingRuns runs;
    private final UUID run;
    private volatile double groupingStart = LOADED;
    private final AtomicLong lastUpdate = new AtomicLong(System.nanoTime() - PAUSE_NANOS);

    RunProgress(GroupingRuns runs, UUID run) {
        this.runs = runs;
        this.run = run;
    }

    void loading() {
        runs.updateProgress(run, RunStage.LOADING, 0);
    }

    /** Reports the share of contributions read by a model, 0 to 1. */
    void embedding(double fraction) {
        groupingStart = EMBEDDED;
        update(RunStage.EMBEDDING, LOADED + (EMBEDDED - LOADED) * fraction);
    }

    /** Reports the share of changes saved, 0 to 1. */
    void saving(double fraction) {
        runs.updateProgress(run, RunStage.SAVING, GROUPED + (1 - GROUPED) * fraction);
    }

    @Override
    public void progressed(Phase phase, double fraction) {
        update(RunStage.of(phase), groupingStart + (GROUPED - groupingStart) * phase.overall(fraction));
    }

    private void update(RunStage stage, double overall) {
        long before = lastUpdate.get();
        long now = System.nanoTime();
        if (now - before >= PAUSE_NANOS && lastUpdate.compareAndSet(before, now)) {
            runs.updateProgress(run, stage, overall);
        }
    }
}
