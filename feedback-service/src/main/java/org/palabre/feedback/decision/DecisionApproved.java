package org.palabre.feedback.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.palabre.platform.event.Event;

/** Another member approved a decision. Names no member. */
record DecisionApproved(@JsonUnwrapped DecisionOfEvent decided, Instant approvedAt) implements Event {

    @Override
    public String type() {
        return "decision.approved.v1";
    }

    @Override
    public String key() {
        return decided.consultation();
    }
}
