package org.palabre.feedback.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * An entry in the history of a decision.
 *
 * @param version version of the decision after the change
 * @param kind kind of change
 * @param by id of the member
 * @param at time of the change
 * @param reasoning the new reasoning; null for approval and withdrawal
 */
public record DecisionChange(
        long version,
        Kind kind,
        String by,
        Instant at,
        @Field("verdict") @Nullable Reasoning reasoning) {

    /** Kind of change. */
    public enum Kind {
        /** Drafted or redrafted. */
        RECORDED,
        /** Approved by another member. */
        APPROVED,
        /** Withdrawn before publication. */
        WITHDRAWN
    }
}
