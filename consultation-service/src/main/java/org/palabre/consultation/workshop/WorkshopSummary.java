package org.palabre.consultation.workshop;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workshop in a list, without its notes.
 *
 * @param id its identity
 * @param occasion what it was
 * @param state how far it has come
 * @param tally how its review stands
 * @param submittedAt when its contributions were submitted
 */
public record WorkshopSummary(
        UUID id,
        Occasion occasion,
        WorkshopState state,
        Tally tally,
        @Nullable Instant submittedAt) {}
