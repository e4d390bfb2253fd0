package org.palabre.feedback.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * One thing that was done to a decision; signed, and never taken back.
 *
 * @param version of the decision that it made
 * @param kind what was done
 * @param by id of the member who did it
 * @param at when
 * @param reasoning what was decided, where it was drafted
 */
public record Change(
        long version,
        Kind kind,
        String by,
        Instant at,
        @Field("verdict") @Nullable Reasoning reasoning) {

    /** What can be done to a decision. */
    public enum Kind {
        /** Drafted, or drafted anew. */
        RECORDED,
        /** Approved by another member. */
        APPROVED,
        /** Taken back before publication. */
        WITHDRAWN
    }
}
