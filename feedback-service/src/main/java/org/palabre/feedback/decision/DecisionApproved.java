package org.palabre.feedback.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.palabre.platform.event.Event;

/** Event: a decision was approved. Names no member. */
record DecisionApproved(@JsonUnwrapped DecisionPayload payload, Instant approvedAt) implements Event {

    @Override
    public String type() {
        return "decision.approved.v1";
    }

    @Override
    public String key() {
        return payload.consultation();
    }
}
