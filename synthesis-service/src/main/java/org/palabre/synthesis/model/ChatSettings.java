package org.palabre.synthesis.model;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * Which chat model drafts words for themes when a member asks, if any.
 *
 * @param writtenKind where it runs: {@code none}, {@code ollama} or {@code openai}
 * @param address its server, for {@code OPENAI} up to and with {@code /v1}
 * @param model its name there
 * @param key what opens that server
 * @param keyFile a file that holds the key, read in its place
 * @param typedTimeout how long a draft may take, 2m by default
 * @param typedContributions how many contributions of a theme the model is shown at most, 40 by default
 * @param typedCharacters how many of their characters it is shown at most, 12000 by default
 * @param typedPerHour how many drafts may be asked for in an hour, all members together, 60 by default
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

    /** Where it runs. */
    public ModelKind kind() {
        return ModelKind.of(writtenKind);
    }

    /** How long a draft may take. */
    public Duration timeout() {
        return timeoutTyped().value();
    }

    /** How many contributions of a theme it is shown at most. */
    public int contributions() {
        return contributionsTyped().value();
    }

    /** How many characters of theirs it is shown at most. */
    public int characters() {
        return charactersTyped().value();
    }

    /** How many drafts may be asked for in an hour, all members together. */
    public int perHour() {
        return perHourTyped().value();
    }

    private Typed<Duration> timeoutTyped() {
        return Typed.duration(NAME + ".timeout", typedTimeout, Duration.ofMinutes(2));
    }

    private Typed<Integer> contributionsTyped() {
        return Typed.count(NAME + ".contributions", typedContributions, 40);
    }

    private Typed<Integer> charactersTyped() {
        return Typed.count(NAME + ".characters", typedCharacters, 12_000);
    }

    private Typed<Integer> perHourTyped() {
        return Typed.count(NAME + ".per-hour", typedPerHour, 60);
    }

    /** Whether there is one. */
    public boolean isSet() {
        return kind() != ModelKind.NONE;
    }

    /** How the model is called where people read of it; never its address. */
    public String name() {
        return model == null ? "" : model.strip();
    }

    /**
     * Checks all of it.
     *
     * @throws ModelUnusable with a sentence that names the setting that is wrong
     */
    public void check() {
        if (kind() == ModelKind.ONNX || kind() == ModelKind.UNKNOWN) {
            throw Endpoint.wrong(NAME + ".kind must be none, ollama or openai, not " + writtenKind);
        }
        Stream.of(timeoutTyped(), contributionsTyped(), charactersTyped(), perHourTyped())
                .forEach(Typed::read);
        if (contributions() < 1 || characters() < 1 || perHour() < 1) {
            throw Endpoint.wrong(NAME + ".contributions, .characters and .per-hour must be 1 or more");
        }
        if (!timeout().isPositive()) {
            throw Endpoint.wrong(NAME + ".timeout must be above 0");
        }
        endpoint();
    }

    /**
     * The server that is set.
     *
     * @throws ModelUnusable if it is not well set
     */
    public Endpoint endpoint() {
        return Endpoint.of(NAME, address, model, key, keyFile, timeout());
    }
}
