package org.palabre.platform.refusal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal.Fault;
import org.palabre.platform.text.TextSanitizer;

/** Sanitises and checks the fields of a form and collects all faults for one refusal. */
public final class FieldCheck {

    private final List<Fault> faults = new ArrayList<>();

    /**
     * Limits for the number of characters of a text.
     *
     * @param min minimum
     * @param max maximum
     */
    public record Length(int min, int max) {

        /** A maximum without minimum. */
        public static Length atMost(int max) {
            return new Length(1, max);
        }
    }

    /** An optional text; {@code null} if missing. */
    public @Nullable String text(String field, @Nullable String input, Length length) {
        return checkLength(field, TextSanitizer.clean(input), length);
    }

    /** A required text; empty if missing, with a fault. */
    public String requiredText(String field, @Nullable String input, Length length) {
        return required(field, text(field, input, length));
    }

    /** An optional text on one line; {@code null} if missing. */
    public @Nullable String line(String field, @Nullable String input, Length length) {
        return checkLength(field, TextSanitizer.line(input), length);
    }

    /** A required text on one line; empty if missing, with a fault. */
    public String requiredLine(String field, @Nullable String input, Length length) {
        return required(field, line(field, input, length));
    }

    /** A required value; the fallback if missing, with a fault. */
    public <T> T required(String field, @Nullable T value, T fallback) {
        if (value == null) {
            add(field, "required");
            return fallback;
        }
        return value;
    }

    private String required(String field, @Nullable String text) {
        return required(field, text, "");
    }

    private @Nullable String checkLength(String field, @Nullable String text, Length length) {
        int characters = text == null ? 0 : TextSanitizer.length(text);
        if (text != null && characters < length.min()) {
            add(field, "too-short", length.min(), length.min() - characters);
        } else if (characters > length.max()) {
            add(field, "too-long", length.max(), characters);
        }
        return text;
    }

    /** Adds a fault. */
    public void add(String field, String code, Object... arguments) {
        add(Fault.of(field, code, arguments));
    }

    /** Adds a fault. */
    public void add(Fault fault) {
        faults.add(fault);
    }

    /** Whether a field has a fault. */
    public boolean isWrong(String field) {
        return faults.stream().anyMatch(fault -> fault.field().equals(field));
    }

    /** The faults so far. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /**
     * Ends the check.
     *
     * @throws Refusal with all faults, if there are any
     */
    public void refuseIfWrong() {
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }
}
