package org.palabre.synthesis.model;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * Settings for the chat model of drafts.
 *
 * @param writtenKind where the model runs: {@code none}, {@code ollama} or {@code openai}
 * @param address address of its server, for {@code OPENAI} up to and including {@code /v1}
 * @param model name of the model on the server
 * @param key access key of the server
 * @param keyFile a file with the key, read instead of {@code key}
 * @param typedTimeout longest time for a draft, 2m by default
 * @param typedContributions most contributions of a theme in a request to the model, 40 by default
 * @param typedCharacters most characters of contributions in a request to the model, 12000 by default
 * @param typedPerHour most drafts in an hour, for all members together, 60 by default
 */
public record ChatSettings(
        @Name("kind") @DefaultValue("none") String writtenKind,
        @Nullable String address,
        @Nullable String model,
        @Nullable Secret key,
        @Nullable Path keyFile,
        @Name("timeout") @Nullable String typedTimeout,
        @Name("contributions") @Nullable String typedContributions,
        @Name("characters") @Nullable String typedCharacters,
        @Name("per-hour") @Nullable String typedPerHour) {

    private static final String NAME = "palabre.synthesis.models.chat";

    /** The place where the model runs. */
    public ModelKind kind() {
        return ModelKind.of(writtenKind);
    }

    /** Timeout of a draft. */
    public Duration timeout() {
        return timeoutTyped().value();
    }

    /** Maximum number of a theme's contributions in a request. */
    public int contributions() {
        return contributionsTyped().value();
    }

    /** Maximum number of characters of contributions in a request. */
    public int characters() {
        return charactersTyped().value();
    }

    /** Maximum number of drafts per hour for all members together. */
    public int perHour() {
        return perHourTyped().value();
    }

    private LenientSetting<Duration> timeoutTyped() {
        return LenientSetting.duration(NAME + ".timeout", typedTimeout, Duration.ofMinutes(2));
    }

    private LenientSetting<Integer> contributionsTyped() {
        return LenientSetting.count(NAME + ".contributions", typedContributions, 40);
    }

    private LenientSetting<Integer> charactersTyped() {
        return LenientSetting.count(NAME + ".characters", typedCharacters, 12_000);
    }

    private LenientSetting<Integer> perHourTyped() {
        return LenientSetting.count(NAME + ".per-hour", typedPerHour, 60);
    }

    /** Whether a model is configured. */
    public boolean isSet() {
        return kind() != ModelKind.NONE;
    }

    /** The model's name for display, without its address. */
    public String name() {
        return model == null ? "" : model.strip();
    }

    /**
     * Checks all settings.
     *
     * @throws ModelUnusable with a message that names the invalid setting
     */
    public void check() {
        if (kind() == ModelKind.ONNX || kind() == ModelKind.UNKNOWN) {
            throw Endpoint.invalid(NAME + ".kind must be none, ollama or openai, not " + writtenKind);
        }
        Stream.of(timeoutTyped(), contributionsTyped(), charactersTyped(), perHourTyped())
                .forEach(LenientSetting::parse);
        if (contributions() < 1 || characters() < 1 || perHour() < 1) {
            throw Endpoint.invalid(NAME + ".contributions, .characters and .per-hour must be 1 or more");
        }
        if (!timeout().isPositive()) {
            throw Endpoint.invalid(NAME + ".timeout must be above 0");
        }
        endpoint();
    }

    /**
     * The configured server.
     *
     * @throws ModelUnusable if a setting is missing or invalid
     */
    public Endpoint endpoint() {
        return Endpoint.of(NAME, address, model, key, keyFile, timeout());
    }
}
