package org.palabre.synthesis.model;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * Settings for the embedding model of full runs.
 *
 * @param writtenKind where the model runs: {@code none}, {@code onnx}, {@code ollama} or {@code openai}
 * @param address for {@code OLLAMA} and {@code OPENAI}: address of the server, for {@code OPENAI} up to and including
 *     {@code /v1}
 * @param model name of the model on the server
 * @param file for {@code ONNX}: the model file
 * @param tokenizer for {@code ONNX}: its {@code tokenizer.json}
 * @param key access key of the server
 * @param keyFile a file with the key, read instead of {@code key}
 * @param typedShare share of the embeddings' neighbour graph beside that of words, above 0 and at most 1, 0.15 by
 *     default
 * @param typedTimeout longest time for a batch, 30s by default
 * @param typedLongest longest time in a run, 10m by default; the next run continues from there
 * @param typedBatch contributions in a batch, 32 by default
 * @param typedCharacters most characters read of a contribution, from its beginning, 2000 by default
 */
public record EmbeddingSettings(
        @Name("kind") @DefaultValue("none") String writtenKind,
        @Nullable String address,
        @Nullable String model,
        @Nullable Path file,
        @Nullable Path tokenizer,
        @Nullable Secret key,
        @Nullable Path keyFile,
        @Name("share") @Nullable String typedShare,
        @Name("timeout") @Nullable String typedTimeout,
        @Name("longest") @Nullable String typedLongest,
        @Name("batch") @Nullable String typedBatch,
        @Name("characters") @Nullable String typedCharacters) {

    private static final String NAME = "palabre.synthesis.models.embedding";
    private static final int MAX_BATCH = 2_048;

    /** The place where the model runs. */
    public ModelKind kind() {
        return ModelKind.of(writtenKind);
    }

    /** Weight of the model's neighbour graph beside that of words, above 0 and at most 1. */
    public double share() {
        return shareTyped().value();
    }

    /** Timeout of one batch. */
    public Duration timeout() {
        return timeoutTyped().value();
    }

    /** Longest duration in one run; finished embeddings are kept for the next run. */
    public Duration longest() {
        return longestTyped().value();
    }

    /** Number of contributions in a batch. */
    public int batch() {
        return batchTyped().value();
    }

    /** Maximum number of characters of a contribution, from its beginning. */
    public int characters() {
        return charactersTyped().value();
    }

    private LenientSetting<Double> shareTyped() {
        return LenientSetting.fraction(NAME + ".share", typedShare, 0.5);
    }

    private LenientSetting<Duration> timeoutTyped() {
        return LenientSetting.duration(NAME + ".timeout", typedTimeout, Duration.ofSeconds(30));
    }

    private LenientSetting<Duration> longestTyped() {
        return LenientSetting.duration(NAME + ".longest", typedLongest, Duration.ofMinutes(10));
    }

    private LenientSetting<Integer> batchTyped() {
        return LenientSetting.count(NAME + ".batch", typedBatch, 32);
    }

    private LenientSetting<Integer> charactersTyped() {
        return LenientSetting.count(NAME + ".characters", typedCharacters, 2_000);
    }

    /** Whether a model is configured. */
    public boolean isSet() {
        return kind() != ModelKind.NONE;
    }

    /** The model's name for display, without its address. */
    public String name() {
        if (kind() == ModelKind.ONNX) {
            return file == null || file.getFileName() == null
                    ? ""
                    : file.getFileName().toString();
        }
        return model == null ? "" : model.strip();
    }

    /**
     * Checks all settings.
     *
     * @throws ModelUnusable with a message that names the invalid setting
     */
    public void check() {
        if (kind() == ModelKind.UNKNOWN) {
            throw Endpoint.invalid(NAME + ".kind must be none, onnx, ollama or openai, not " + writtenKind);
        }
        Stream.of(shareTyped(), timeoutTyped(), longestTyped(), batchTyped(), charactersTyped())
                .forEach(LenientSetting::parse);
        if (!(share() > 0 && share() <= 1)) {
            throw Endpoint.invalid(NAME + ".share must lie above 0 and be 1 at most, not " + share());
        }
        if (batch() < 1 || batch() > MAX_BATCH) {
            throw Endpoint.invalid(NAME + ".batch must lie between 1 and " + MAX_BATCH + ", not " + batch());
        }
        if (characters() < 1) {
            throw Endpoint.invalid(NAME + ".characters must be 1 or more");
        }
        if (!timeout().isPositive() || !longest().isPositive()) {
            throw Endpoint.invalid(NAME + ".timeout and .longest must be above 0");
        }
        if (kind() == ModelKind.ONNX) {
            files();
        } else {
            endpoint();
        }
    }

    /**
     * The configured server.
     *
     * @throws ModelUnusable if a setting is missing or invalid
     */
    public Endpoint endpoint() {
        return Endpoint.of(NAME, address, model, key, keyFile, timeout());
    }

    /**
     * The configured files.
     *
     * @throws ModelUnusable if a file is missing or unreadable
     */
    public ModelFiles files() {
        return ModelFiles.of(NAME, file, tokenizer);
    }
}
