package org.palabre.synthesis.model;

import java.util.stream.Stream;

/** Where a model runs. */
public enum ModelKind {
    /** There is none. */
    NONE,
    /** In this process, from a file; embeds only. */
    ONNX,
    /** On an Ollama server. */
    OLLAMA,
    /** At any address that speaks OpenAI's protocol. */
    OPENAI,
    /** What is set is none of these. */
    UNKNOWN;

    /** The kind that is written so; a kind wrongly written is no reason for a service not to start. */
    static ModelKind of(String written) {
        return written.isBlank()
                ? NONE
                : Stream.of(NONE, ONNX, OLLAMA, OPENAI)
                        .filter(kind -> kind.name().equalsIgnoreCase(written))
                        .findFirst()
                        .orElse(UNKNOWN);
    }
}
