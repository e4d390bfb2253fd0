package org.palabre.feedback.decision;

import java.time.Instant;
import java.util.UUID;
import org.palabre.platform.event.Event;

/** Event: an unpublished decision was withdrawn. Names no member. */
record DecisionWithdrawn(UUID decision, String consultation, long version, TargetPayload target, Instant withdrawnAt)
        implements Event {

    static DecisionWithdrawn of(Decision decision, long version, Instant at) {
        return new DecisionWithdrawn(
                decision.id(), decision.consultation(), version, TargetPayload.of(decision.target()), at);
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
