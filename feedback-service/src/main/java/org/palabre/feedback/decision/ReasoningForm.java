package org.palabre.feedback.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.refusal.Refusal.Fault;

/**
 * A verdict as it was typed or sent, before anybody looked at it.
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

    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

    /**
     * The verdict, trimmed and complete.
     *
     * @throws Refusal naming every field that is wrong
     */
    public Reasoning checked() {
        List<Fault> faults = new ArrayList<>();
        Outcome decided = outcome(faults);
        var verdict = new Reasoning(
                decided == null ? Outcome.REJECTION : decided,
                text("considered", considered, faults),
                text("influence", influence, faults),
                text("reasons", reasons, faults),
                text("furtherUse", furtherUse, faults));
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
        return verdict;
    }

    private @Nullable Outcome outcome(List<Fault> faults) {
        for (Outcome known : Outcome.values()) {
            if (known.name().equals(outcome)) {
                return known;
            }
        }
        faults.add(Fault.of("outcome", "outcome-missing"));
        return null;
    }

    private static String text(String field, @Nullable String typed, List<Fault> faults) {
        String lines = LINE_END.matcher(Objects.requireNonNullElse(typed, "")).replaceAll("\n");
        String text = INVISIBLE.matcher(lines).replaceAll("").strip();
        int length = text.codePointCount(0, text.length());
        if (length == 0) {
            faults.add(Fault.of(field, "decision-text-missing"));
        } else if (length < SHORTEST) {
            faults.add(Fault.of(field, "decision-text-too-short", SHORTEST, length));
        } else if (length > LONGEST) {
            faults.add(Fault.of(field, "decision-text-too-long", LONGEST, length));
        }
        return text;
    }
}
