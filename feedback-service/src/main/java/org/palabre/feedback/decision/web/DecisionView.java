package org.palabre.feedback.decision.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.decision.Decision;
import org.palabre.feedback.decision.Outcome;
import org.palabre.feedback.decision.Reasoning;
import org.palabre.feedback.decision.Target;
import org.palabre.feedback.theme.Theme;

/**
 * A decision as members read it.
 *
 * @param id its identity
 * @param consultation slug of its consultation
 * @param version grows with every change; to be sent back with the next one
 * @param target what it is on
 * @param themeLabel what its theme is called, where it is on a theme
 * @param state DRAFT or APPROVED
 * @param outcome what it comes to
 * @param considered element 2
 * @param influence element 3
 * @param reasons element 4
 * @param furtherUse element 5
 * @param draftedBy id of the member who drafted it last
 * @param approvedBy id of the member who approved it
 */
record DecisionView(
        UUID id,
        String consultation,
        long version,
        DecisionRequest.TargetRequest target,
        @Nullable String themeLabel,
        Decision.State state,
        Outcome outcome,
        String considered,
        String influence,
        String reasons,
        String furtherUse,
        String draftedBy,
        @Nullable String approvedBy) {

    static DecisionView of(Decision decision, @Nullable Theme theme) {
        Reasoning reasoning = decision.reasoning();
        return new DecisionView(
                decision.id(),
                decision.consultation(),
                decision.version(),
                target(decision.target()),
                theme == null ? null : theme.label(),
                decision.state(),
                reasoning.outcome(),
                reasoning.considered(),
                reasoning.influence(),
                reasoning.reasons(),
                reasoning.furtherUse(),
                decision.draftedBy(),
                decision.approvedBy());
    }

    private static DecisionRequest.TargetRequest target(Target target) {
        return switch (target) {
            case Target.OfTheme(UUID theme) -> new DecisionRequest.TargetRequest(theme, null);
            case Target.OfContribution(UUID contribution) -> new DecisionRequest.TargetRequest(null, contribution);
        };
    }
}
