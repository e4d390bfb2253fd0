package org.palabre.feedback.decision;

import java.util.UUID;

/** A decision as events tell it. Names no member. */
record DecisionOfEvent(
        UUID decision,
        String consultation,
        long version,
        TargetOfEvent target,
        Outcome outcome,
        String considered,
        String influence,
        String reasons,
        String furtherUse) {

    static DecisionOfEvent of(Decision decision, long version) {
        Reasoning reasoning = decision.reasoning();
        return new DecisionOfEvent(
                decision.id(),
                decision.consultation(),
                version,
                TargetOfEvent.of(decision.target()),
                reasoning.outcome(),
                reasoning.considered(),
                reasoning.influence(),
                reasoning.reasons(),
                reasoning.furtherUse());
    }
}
