package org.palabre.consultation.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.notes.NotesMessage;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.Origin;

/**
 * A stored warning about the reading of a file, translatable into any language.
 *
 * @param messageKey its message key
 * @param values arguments of the message
 */
public record Remark(String messageKey, List<Value> values) implements NotesMessage {

    /**
     * An argument of the message: text, a number or a position in the file.
     *
     * @param words text from the file, such as the name of a column
     * @param number a count or line number
     * @param place {@link Origin#code()} of a position
     */
    public record Value(
            @Nullable String words,
            @Nullable Integer number,
            @Nullable String place) {

        private static Value of(Object argument) {
            return switch (argument) {
                case Origin place -> new Value(null, null, place.code());
                case Integer number -> new Value(null, number, null);
                default -> new Value(argument.toString(), null, null);
            };
        }

        private Object argument() {
            if (place != null) {
                return Origin.parse(place);
            }
            return number == null ? String.valueOf(words) : number;
        }
    }

    static Remark of(NotesWarning warning) {
        return new Remark(
                warning.messageKey(),
                warning.messageArguments().stream().map(Value::of).toList());
    }

    @Override
    public List<Object> messageArguments() {
        return values.stream().map(Value::argument).toList();
    }
}
