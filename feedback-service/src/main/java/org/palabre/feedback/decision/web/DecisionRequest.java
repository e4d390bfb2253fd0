package org.palabre.feedback.decision.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.decision.ReasoningForm;
import org.palabre.feedback.decision.Target;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.refusal.Refusal.Fault;

/**
 * Request body of a decision.
 *
 * @param target either {@code {"theme": id}} or {@code {"contribution": id}}
 * @param outcome INCLUSION, AMENDMENT or REJECTION
 * @param considered how decision makers considered the contribution
 * @param influence how it influenced the outcome
 * @param reasons why it is included or not
 * @param furtherUse how it will be used beyond this plan
 * @param version version of the decision to replace, −1 for none; replaces the current one if absent
 */
record DecisionRequest(
        @Nullable TargetRequest target,
        @Nullable String outcome,
        @Nullable String considered,
        @Nullable String influence,
        @Nullable String reasons,
        @Nullable String furtherUse,
        @Nullable Long version) {

    Target toTarget() {
        if (target != null && target.theme() != null && target.contribution() == null) {
            return new Target.OfTheme(target.theme());
        }
        if (target != null && target.contribution() != null && target.theme() == null) {
            return new Target.OfContribution(target.contribution());
        }
        throw Refusal.invalidFields(List.of(Fault.of("target", "target-missing")));
    }

    ReasoningForm toReasoningForm() {
        return new ReasoningForm(outcome, considered, influence, reasons, furtherUse);
    }

    /** Either a theme or a contribution. */
    record TargetRequest(@Nullable UUID theme, @Nullable UUID contribution) {}
}
