package org.palabre.feedback.decision;

import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.FieldCheck;
import org.palabre.platform.refusal.FieldCheck.Length;
import org.palabre.platform.refusal.Refusal;

/**
 * Unchecked input for a {@link Reasoning}.
 *
 * @param outcome name of an {@link Outcome}
 * @param considered element 2
 * @param influence element 3
 * @param reasons element 4
 * @param furtherUse element 5
 */
public record ReasoningForm(
        @Nullable String outcome,
        @Nullable String considered,
        @Nullable String influence,
        @Nullable String reasons,
        @Nullable String furtherUse) {

    /** Minimum characters of a text. */
    public static final int SHORTEST = 10;

    /** Maximum characters of a text. */
    public static final int LONGEST = 4_000;

    private static final Length LENGTH = new Length(SHORTEST, LONGEST);

    /**
     * The reasoning, sanitised and complete.
     *
     * @throws Refusal with every invalid field
     */
    public Reasoning checked() {
        var check = new FieldCheck();
        var reasoning = new Reasoning(
                outcome(check),
                check.requiredText("considered", considered, LENGTH),
                check.requiredText("influence", influence, LENGTH),
                check.requiredText("reasons", reasons, LENGTH),
                check.requiredText("furtherUse", furtherUse, LENGTH));
        check.refuseIfWrong();
        return reasoning;
    }

    private Outcome outcome(FieldCheck check) {
        for (Outcome value : Outcome.values()) {
            if (value.name().equals(outcome)) {
                return value;
            }
        }
        check.add("outcome", "outcome-missing");
        return Outcome.REJECTION;
    }
}
