package org.palabre.consultation.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.notes.NotesMessage;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.Origin;

/**
 * A warning about how a file was read, kept so that it can be worded in any language.
 *
 * @param messageKey the key of its text
 * @param values what the text names
 */
public record Remark(String messageKey, List<Value> values) implements NotesMessage {

    /**
     * One thing that the text names: words, a number or a place in the file.
     *
     * @param words words of the file, such as the name of a column
     * @param number a count or a line
     * @param place {@link Origin#code()}
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
