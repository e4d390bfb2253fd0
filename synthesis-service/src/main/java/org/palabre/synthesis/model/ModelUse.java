package org.palabre.synthesis.model;

import org.jspecify.annotations.Nullable;

/**
 * What part an embedding model had in a full run.
 *
 * @param kind where it runs
 * @param name how it is called
 * @param share of its neighbour graph
 * @param embedded contributions it read in this run
 * @param remembered contributions it had read before
 * @param millis how long it took, in milliseconds
 * @param absence why it was not used; nothing if it was
 */
public record ModelUse(
        ModelKind kind,
        String name,
        double share,
        int embedded,
        int remembered,
        long millis,
        @Nullable ModelAbsence absence) {

    /** Whether it had a part in the themes. */
    public boolean isUsed() {
        return absence == null;
    }
}
