package org.palabre.feedback.decision;

import java.util.UUID;

/** A decision in the body of events. Names no member. */
record DecisionPayload(
        UUID decision,
        String consultation,
        long version,
        TargetPayload target,
        Outcome outcome,
        String considered,
        String influence,
        String reasons,
        String furtherUse) {

    static DecisionPayload of(Decision decision, long version) {
        Reasoning reasoning = decision.reasoning();
        return new DecisionPayload(
                decision.id(),
                decision.consultation(),
                version,
                TargetPayload.of(decision.target()),
                reasoning.outcome(),
                reasoning.considered(),
                reasoning.influence(),
                reasoning.reasons(),
                reasoning.furtherUse());
    }
}
