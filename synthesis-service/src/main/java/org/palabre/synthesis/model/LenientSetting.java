package org.palabre.synthesis.model;

import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;

/**
 * A setting read leniently: an invalid value does not stop the service but is replaced by the default, and {@link
 * CheckModels} logs it.
 *
 * @param setting full name of the setting
 * @param text the configured value, if any
 * @param fallback the default value
 * @param format description of the format
 * @param parser parses the value
 */
record LenientSetting<T>(String setting, @Nullable String text, T fallback, String format, Function<String, T> parser) {

    static LenientSetting<Integer> count(String setting, @Nullable String text, int fallback) {
        return new LenientSetting<>(setting, text, fallback, "a whole number", Integer::valueOf);
    }

    static LenientSetting<Double> fraction(String setting, @Nullable String text, double fallback) {
        return new LenientSetting<>(setting, text, fallback, "a number such as 0.15", Double::valueOf);
    }

    static LenientSetting<Duration> duration(String setting, @Nullable String text, Duration fallback) {
        return new LenientSetting<>(setting, text, fallback, "a time such as 30s or 2m", DurationStyle::detectAndParse);
    }

    /** The configured value, or the default if it is invalid. */
    T value() {
        try {
            return parse();
        } catch (ModelUnusable invalid) {
            return fallback;
        }
    }

    /**
     * The configured value, or the default if there is none.
     *
     * @throws ModelUnusable if the value is invalid
     */
    T parse() {
        if (text == null || text.isBlank()) {
            return fallback;
        }
        try {
            return parser.apply(text.strip());
        } catch (IllegalArgumentException | ArithmeticException invalid) {
            throw Endpoint.invalid(setting + " must be " + format + ", not " + text.strip());
        }
    }
}
