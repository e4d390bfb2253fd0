package org.palabre.consultation.workshop;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workshop in a list, without its notes.
 *
 * @param id its identity
 * @param occasion its record
 * @param state its stage
 * @param tally counts of its items
 * @param submittedAt time of submission, if submitted
 */
public record WorkshopSummary(
        UUID id,
        Occasion occasion,
        WorkshopState state,
        Tally tally,
        @Nullable Instant submittedAt) {}
