package org.palabre.synthesis.model;

/** Where a model runs. */
public enum ModelKind {
    /** There is none. */
    NONE,
    /** In this process, from a file; embeds only. */
    ONNX,
    /** On an Ollama server. */
    OLLAMA,
    /** At any address that speaks OpenAI's protocol. */
    OPENAI
}
