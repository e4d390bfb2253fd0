package org.palabre.synthesis.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.palabre.synthesis.model.ModelFiles;

/** The small embedding model all-MiniLM-L6-v2, quantised. */
public final class MiniLm {

    private MiniLm() {}

    /** Copies its files to a folder. */
    public static ModelFiles in(Path folder) throws IOException {
        return new ModelFiles(
                copy("all-minilm-l6-v2-q.onnx", folder), copy("all-minilm-l6-v2-q-tokenizer.json", folder));
    }

    private static Path copy(String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream content = Objects.requireNonNull(MiniLm.class.getResourceAsStream("/" + name), name)) {
            Files.copy(content, file);
        }
        return file;
    }
}
