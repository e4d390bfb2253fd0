package org.palabre.platform.refusal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal.Fault;
import org.palabre.platform.text.TextSanitizer;

/** Cleans and checks the fields of one form, so that a refusal names everything that is wrong with them at once. */
public final class FieldCheck {

    private final List<Fault> faults = new ArrayList<>();

    /**
     * How many characters a text may have.
     *
     * @param min fewest characters
     * @param max most characters
     */
    public record Length(int min, int max) {

        /** No more than this. */
        public static Length atMost(int max) {
            return new Length(1, max);
        }
    }

    /** A text that may be missing: {@code null} where it is. */
    public @Nullable String text(String field, @Nullable String typed, Length length) {
        return checked(field, TextSanitizer.clean(typed), length);
    }

    /** A text that has to be there; empty where it is missing, which is then a fault. */
    public String requiredText(String field, @Nullable String typed, Length length) {
        return required(field, text(field, typed, length));
    }

    /** A text on one line that may be missing: {@code null} where it is. */
    public @Nullable String line(String field, @Nullable String typed, Length length) {
        return checked(field, TextSanitizer.line(typed), length);
    }

    /** A text on one line that has to be there; empty where it is missing, which is then a fault. */
    public String requiredLine(String field, @Nullable String typed, Length length) {
        return required(field, line(field, typed, length));
    }

    /** A value that has to be there; the other one where it is missing, which is then a fault. */
    public <T> T required(String field, @Nullable T value, T otherwise) {
        if (value == null) {
            add(field, "required");
            return otherwise;
        }
        return value;
    }

    private String required(String field, @Nullable String text) {
        return required(field, text, "");
    }

    private @Nullable String checked(String field, @Nullable String text, Length length) {
        int characters = text == null ? 0 : TextSanitizer.length(text);
        if (text != null && characters < length.min()) {
            add(field, "too-short", length.min(), length.min() - characters);
        } else if (characters > length.max()) {
            add(field, "too-long", length.max(), characters);
        }
        return text;
    }

    /** Something else is wrong with a field. */
    public void add(String field, String code, Object... arguments) {
        add(Fault.of(field, code, arguments));
    }

    /** Something else is wrong with a field. */
    public void add(Fault fault) {
        faults.add(fault);
    }

    /** Whether a field is wrong so far. */
    public boolean isWrong(String field) {
        return faults.stream().anyMatch(fault -> fault.field().equals(field));
    }

    /** What is wrong so far. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /**
     * Ends the check.
     *
     * @throws Refusal naming each wrong field, if any is
     */
    public void refuseIfWrong() {
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }
}
