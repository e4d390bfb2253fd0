package org.palabre.feedback.response;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.decision.Outcome;
import org.palabre.feedback.decision.Reasoning;
import org.palabre.platform.event.Event;

/** Event: the reasoned response answers a contribution. */
record ContributionAnswered(
        UUID contribution,
        String consultation,
        long version,
        int responseVersion,
        Outcome outcome,
        @Nullable UUID theme,
        @Nullable String themeLabel,
        String considered,
        String influence,
        String reasons,
        String furtherUse,
        Instant answeredAt)
        implements Event {

    static ContributionAnswered of(Answer answer, long version) {
        AppliedDecision appliedDecision = answer.appliedDecision();
        Reasoning reasoning = answer.reasoning();
        return new ContributionAnswered(
                answer.contribution(),
                answer.consultation(),
                version,
                answer.responseVersion(),
                reasoning.outcome(),
                appliedDecision.exception() ? null : appliedDecision.theme(),
                appliedDecision.exception() ? null : appliedDecision.themeLabel(),
                reasoning.considered(),
                reasoning.influence(),
                reasoning.reasons(),
                reasoning.furtherUse(),
                answer.answeredAt());
    }

    @Override
    public String type() {
        return "contribution.answered.v1";
    }

    @Override
    public String key() {
        return contribution.toString();
    }
}
