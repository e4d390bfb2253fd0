package org.palabre.feedback.decision.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.decision.Decision;
import org.palabre.feedback.decision.Outcome;
import org.palabre.feedback.decision.Reasoning;
import org.palabre.feedback.decision.Target;
import org.palabre.feedback.theme.Theme;

/**
 * A decision for members.
 *
 * @param id its identity
 * @param consultation slug of its consultation
 * @param version grows with every change; send it back with the next change
 * @param target the theme or contribution
 * @param themeLabel label of the theme, for a decision on a theme
 * @param state DRAFT or APPROVED
 * @param outcome its outcome
 * @param considered element 2
 * @param influence element 3
 * @param reasons element 4
 * @param furtherUse element 5
 * @param draftedBy id of the author of the last draft
 * @param approvedBy id of the approver, if approved
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
