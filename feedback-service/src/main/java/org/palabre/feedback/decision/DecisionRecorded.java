package org.palabre.feedback.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.palabre.platform.event.Event;

/** A member of the forum drafted or changed a decision. Names no member. */
record DecisionRecorded(@JsonUnwrapped DecisionOfEvent decided, Instant recordedAt) implements Event {

    @Override
    public String type() {
        return "decision.recorded.v1";
    }

    @Override
    public String key() {
        return decided.consultation();
    }
}
