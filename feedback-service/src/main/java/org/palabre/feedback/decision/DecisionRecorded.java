package org.palabre.feedback.decision;

import java.time.Instant;
import java.util.UUID;
import org.palabre.platform.event.Event;

/** A member of the forum drafted or changed a decision. Names no member. */
record DecisionRecorded(
        UUID decision,
        String consultation,
        long version,
        TargetOfEvent target,
        Outcome outcome,
        String considered,
        String influence,
        String reasons,
        String furtherUse,
        Instant recordedAt)
        implements Event {

    static DecisionRecorded of(Decision decision, long version, Instant at) {
        Verdict verdict = decision.verdict();
        return new DecisionRecorded(
                decision.id(),
                decision.consultation(),
                version,
                TargetOfEvent.of(decision.target()),
                verdict.outcome(),
                verdict.considered(),
                verdict.influence(),
                verdict.reasons(),
                verdict.furtherUse(),
                at);
    }

    @Override
    public String type() {
        return "decision.recorded.v1";
    }

    @Override
    public String key() {
        return consultation;
    }
}
