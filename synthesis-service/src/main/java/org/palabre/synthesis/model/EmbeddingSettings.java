package org.palabre.synthesis.model;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * Which embedding model full runs use beside the words, if any.
 *
 * @param writtenKind where it runs: {@code none}, {@code onnx}, {@code ollama} or {@code openai}
 * @param address of {@code OLLAMA} and {@code OPENAI}: its server, for the latter up to and with {@code /v1}
 * @param model its name on that server
 * @param file of {@code ONNX}: the model
 * @param tokenizer of {@code ONNX}: its {@code tokenizer.json}
 * @param key what opens that server
 * @param keyFile a file that holds the key, read in its place
 * @param typedShare share of its neighbour graph beside that of words, above 0 and at most 1, 0.15 by default
 * @param typedTimeout how long it may take over one batch, 30s by default
 * @param typedLongest how long it may take in one run, 10m by default; the next run goes on from there
 * @param typedBatch contributions in a batch, 32 by default
 * @param typedCharacters characters of a contribution that it is given, from the first, 2000 by default
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
    private static final int LARGEST_BATCH = 2_048;

    /** Where it runs. */
    public ModelKind kind() {
        return ModelKind.of(writtenKind);
    }

    /** The share of its neighbour graph beside that of words, above 0 and at most 1. */
    public double share() {
        return shareTyped().value();
    }

    /** How long it may take over one batch. */
    public Duration timeout() {
        return timeoutTyped().value();
    }

    /** How long it may take in one run; what it did by then is kept for the next. */
    public Duration longest() {
        return longestTyped().value();
    }

    /** Contributions in a batch. */
    public int batch() {
        return batchTyped().value();
    }

    /** Characters of a contribution that it is given, from the first. */
    public int characters() {
        return charactersTyped().value();
    }

    private Typed<Double> shareTyped() {
        return Typed.fraction(NAME + ".share", typedShare, 0.15);
    }

    private Typed<Duration> timeoutTyped() {
        return Typed.duration(NAME + ".timeout", typedTimeout, Duration.ofSeconds(30));
    }

    private Typed<Duration> longestTyped() {
        return Typed.duration(NAME + ".longest", typedLongest, Duration.ofMinutes(10));
    }

    private Typed<Integer> batchTyped() {
        return Typed.count(NAME + ".batch", typedBatch, 32);
    }

    private Typed<Integer> charactersTyped() {
        return Typed.count(NAME + ".characters", typedCharacters, 2_000);
    }

    /** Whether there is one. */
    public boolean isSet() {
        return kind() != ModelKind.NONE;
    }

    /** How the model is called where people read of it; never its address. */
    public String name() {
        if (kind() == ModelKind.ONNX) {
            return file == null || file.getFileName() == null
                    ? ""
                    : file.getFileName().toString();
        }
        return model == null ? "" : model.strip();
    }

    /**
     * Checks all of it.
     *
     * @throws ModelUnusable with a sentence that names the setting that is wrong
     */
    public void check() {
        if (kind() == ModelKind.UNKNOWN) {
            throw Endpoint.wrong(NAME + ".kind must be none, onnx, ollama or openai, not " + writtenKind);
        }
        Stream.of(shareTyped(), timeoutTyped(), longestTyped(), batchTyped(), charactersTyped())
                .forEach(Typed::read);
        if (!(share() > 0 && share() <= 1)) {
            throw Endpoint.wrong(NAME + ".share must lie above 0 and be 1 at most, not " + share());
        }
        if (batch() < 1 || batch() > LARGEST_BATCH) {
            throw Endpoint.wrong(NAME + ".batch must lie between 1 and " + LARGEST_BATCH + ", not " + batch());
        }
        if (characters() < 1) {
            throw Endpoint.wrong(NAME + ".characters must be 1 or more");
        }
        if (!timeout().isPositive() || !longest().isPositive()) {
            throw Endpoint.wrong(NAME + ".timeout and .longest must be above 0");
        }
        if (kind() == ModelKind.ONNX) {
            files();
        } else {
            endpoint();
        }
    }

    /**
     * The server that is set.
     *
     * @throws ModelUnusable if it is not well set
     */
    public Endpoint endpoint() {
        return Endpoint.of(NAME, address, model, key, keyFile, timeout());
    }

    /**
     * The files that are set.
     *
     * @throws ModelUnusable if one is not there
     */
    public ModelFiles files() {
        return ModelFiles.of(NAME, file, tokenizer);
    }
}
