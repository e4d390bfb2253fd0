package org.palabre.engine;

/** Told how far a run is. Called often and from several threads, so it must be quick and thread-safe. */
@FunctionalInterface
public interface ProgressListener {

    /** A listener that takes no notice. */
    ProgressListener SILENT = (phase, fraction) -> {};

    /**
     * Reports progress.
     *
     * @param phase what the engine is doing
     * @param fraction how much of that phase is done, 0 to 1; see {@link Phase#overall(double)} for the whole run
     */
    void progressed(Phase phase, double fraction);
}
