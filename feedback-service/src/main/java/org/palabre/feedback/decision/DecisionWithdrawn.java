package org.palabre.feedback.decision;

import java.time.Instant;
import java.util.UUID;
import org.palabre.platform.event.Event;

/** A member of the forum took back a decision that was not published. Names no member. */
record DecisionWithdrawn(UUID decision, String consultation, long version, TargetOfEvent target, Instant withdrawnAt)
        implements Event {

    static DecisionWithdrawn of(Decision decision, long version, Instant at) {
        return new DecisionWithdrawn(
                decision.id(), decision.consultation(), version, TargetOfEvent.of(decision.target()), at);
    }

    @Override
    public String type() {
        return "decision.withdrawn.v1";
    }

    @Override
    public String key() {
        return consultation;
    }
}
