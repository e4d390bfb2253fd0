package org.palabre.synthesis.model;

import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;

/**
 * A number or a duration as the operator typed it. One that cannot be read is no reason for a service not to start: the
 * usual one stands in for it, and the check of the model says so.
 *
 * @param setting its name in full
 * @param text what was typed, if anything was
 * @param usual what holds where nothing was typed
 * @param form what it must be
 * @param reader how it is read
 */
record Typed<T>(String setting, @Nullable String text, T usual, String form, Function<String, T> reader) {

    static Typed<Integer> count(String setting, @Nullable String text, int usual) {
        return new Typed<>(setting, text, usual, "a whole number", Integer::valueOf);
    }

    static Typed<Double> fraction(String setting, @Nullable String text, double usual) {
        return new Typed<>(setting, text, usual, "a number such as 0.15", Double::valueOf);
    }

    static Typed<Duration> duration(String setting, @Nullable String text, Duration usual) {
        return new Typed<>(setting, text, usual, "a time such as 30s or 2m", DurationStyle::detectAndParse);
    }

    /** What was typed, or the usual where that cannot be read. */
    T value() {
        try {
            return read();
        } catch (ModelUnusable mistyped) {
            return usual;
        }
    }

    /**
     * What was typed, or the usual where nothing was.
     *
     * @throws ModelUnusable if it cannot be read
     */
    T read() {
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            return reader.apply(text.strip());
        } catch (IllegalArgumentException | ArithmeticException mistyped) {
            throw Endpoint.wrong(setting + " must be " + form + ", not " + text.strip());
        }
    }
}
