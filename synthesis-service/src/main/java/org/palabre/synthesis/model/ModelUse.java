package org.palabre.synthesis.model;

import org.jspecify.annotations.Nullable;

/**
 * The use of an embedding model in a full run.
 *
 * @param kind where the model runs
 * @param name the model's name
 * @param share weight of its neighbour graph, above 0 and at most 1
 * @param embedded number of contributions embedded in this run
 * @param remembered number of contributions with an embedding from an earlier run
 * @param millis duration, in milliseconds
 * @param absence the reason against its use; null if it was used
 */
public record ModelUse(
        ModelKind kind,
        String name,
        double share,
        int embedded,
        int remembered,
        long millis,
        @Nullable ModelAbsence absence) {

    /** Whether the model was used. */
    public boolean isUsed() {
        return absence == null;
    }
}
