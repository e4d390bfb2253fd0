package org.palabre.feedback.decision.web;

import org.jspecify.annotations.Nullable;
import org.palabre.feedback.decision.Decision;
import org.palabre.feedback.decision.Reasoning;
import org.palabre.feedback.decision.ReasoningForm;

/**
 * The form to decide with, as it was typed.
 *
 * @param outcome name of the outcome
 * @param considered element 2
 * @param influence element 3
 * @param reasons element 4
 * @param furtherUse element 5
 * @param seen version of the decision that was shown beside the form, −1 for none
 */
record DecisionForm(
        @Nullable String outcome,
        @Nullable String considered,
        @Nullable String influence,
        @Nullable String reasons,
        @Nullable String furtherUse,
        @Nullable Long seen) {

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

    /** The same words, to be sent again with the newest decision in view. */
    DecisionForm havingSeen(@Nullable Decision decision) {
        return new DecisionForm(
                outcome, considered, influence, reasons, furtherUse, decision == null ? NONE : decision.version());
    }

    ReasoningForm draft() {
        return new ReasoningForm(outcome, considered, influence, reasons, furtherUse);
    }
}
