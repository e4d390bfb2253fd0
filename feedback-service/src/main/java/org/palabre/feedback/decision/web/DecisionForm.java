package org.palabre.feedback.decision.web;

import org.jspecify.annotations.Nullable;
import org.palabre.feedback.decision.Decision;
import org.palabre.feedback.decision.Reasoning;
import org.palabre.feedback.decision.ReasoningForm;
import org.springframework.web.bind.annotation.BindParam;

/**
 * Input of the decision form.
 *
 * @param outcome name of the outcome
 * @param considered element 2
 * @param influence element 3
 * @param reasons element 4
 * @param furtherUse element 5
 * @param expectedVersion version of the decision shown beside the form, −1 for none
 */
record DecisionForm(
        @Nullable String outcome,
        @Nullable String considered,
        @Nullable String influence,
        @Nullable String reasons,
        @Nullable String furtherUse,
        @BindParam("seen") @Nullable Long expectedVersion) {

    private static final long NONE = -1;

    static DecisionForm of(@Nullable Decision decision) {
        if (decision == null) {
            return new DecisionForm(null, null, null, null, null, NONE);
        }
        Reasoning reasoning = decision.reasoning();
        return new DecisionForm(
                reasoning.outcome().name(),
                reasoning.considered(),
                reasoning.influence(),
                reasoning.reasons(),
                reasoning.furtherUse(),
                decision.version());
    }

    /** The same input with the version of the current decision. */
    DecisionForm withExpectedVersionOf(@Nullable Decision decision) {
        return new DecisionForm(
                outcome, considered, influence, reasons, furtherUse, decision == null ? NONE : decision.version());
    }

    ReasoningForm toReasoningForm() {
        return new ReasoningForm(outcome, considered, influence, reasons, furtherUse);
    }
}
