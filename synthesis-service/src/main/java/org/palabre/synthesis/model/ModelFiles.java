package org.palabre.synthesis.model;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The files of a model.
 *
 * @param model the network, in ONNX format
 * @param tokenizer the tokenizer, in the format of Hugging Face's {@code tokenizer.json}
 */
public record ModelFiles(Path model, Path tokenizer) {

    static ModelFiles of(String setting, @Nullable Path model, @Nullable Path tokenizer) {
        return new ModelFiles(readable(setting + ".file", model), readable(setting + ".tokenizer", tokenizer));
    }

    private static Path readable(String setting, @Nullable Path file) {
        if (file == null) {
            throw Endpoint.invalid(setting + " must name a file");
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw Endpoint.invalid(setting + " names no file that can be read: " + file);
        }
        return file;
    }
}
