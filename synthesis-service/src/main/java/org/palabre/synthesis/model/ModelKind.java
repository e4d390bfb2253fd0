package org.palabre.synthesis.model;

import java.util.stream.Stream;

/** The place where a model runs. */
public enum ModelKind {
    /** No model. */
    NONE,
    /** In this process, from a file; for embeddings only. */
    ONNX,
    /** On an Ollama server. */
    OLLAMA,
    /** On a server with OpenAI's protocol. */
    OPENAI,
    /** An invalid setting. */
    UNKNOWN;

    /** The kind with the given name; an invalid name does not stop the service. */
    static ModelKind of(String name) {
        return name.isBlank()
                ? NONE
                : Stream.of(NONE, ONNX, OLLAMA, OPENAI)
                        .filter(kind -> kind.name().equalsIgnoreCase(name))
                        .findFirst()
                        .orElse(UNKNOWN);
    }
}
