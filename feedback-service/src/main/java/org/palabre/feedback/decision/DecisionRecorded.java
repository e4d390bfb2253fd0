package org.palabre.feedback.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.palabre.platform.event.Event;

/** Event: a decision was drafted or changed. Names no member. */
record DecisionRecorded(@JsonUnwrapped DecisionPayload payload, Instant recordedAt) implements Event {

    @Override
    public String type() {
        return "decision.recorded.v1";
    }

    @Override
    public String key() {
        return payload.consultation();
    }
}
