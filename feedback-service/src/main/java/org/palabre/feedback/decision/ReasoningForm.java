package org.palabre.feedback.decision;

import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.FieldCheck;
import org.palabre.platform.refusal.FieldCheck.Length;
import org.palabre.platform.refusal.Refusal;

/**
 * A reasoning as it was typed or sent, not yet checked.
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

    /** Fewest characters of a text. */
    public static final int SHORTEST = 10;

    /** Most characters of a text. */
    public static final int LONGEST = 4_000;

    private static final Length LENGTH = new Length(SHORTEST, LONGEST);

    /**
     * The reasoning, sanitised and complete.
     *
     * @throws Refusal naming every field that is wrong
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
        for (Outcome known : Outcome.values()) {
            if (known.name().equals(outcome)) {
                return known;
            }
        }
        check.add("outcome", "outcome-missing");
        return Outcome.REJECTION;
    }
}
