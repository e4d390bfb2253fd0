package org.palabre.feedback.decision;

import java.time.Instant;
import java.util.UUID;
import org.palabre.platform.event.Event;

/** Another member approved a decision. Names no member. */
record DecisionApproved(
        UUID decision,
        String consultation,
        long version,
        TargetOfEvent target,
        Outcome outcome,
        String considered,
        String influence,
        String reasons,
        String furtherUse,
        Instant approvedAt)
        implements Event {

    static DecisionApproved of(Decision decision, long version, Instant at) {
        Verdict verdict = decision.verdict();
        return new DecisionApproved(
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
        return "decision.approved.v1";
    }

    @Override
    public String key() {
        return consultation;
    }
}
