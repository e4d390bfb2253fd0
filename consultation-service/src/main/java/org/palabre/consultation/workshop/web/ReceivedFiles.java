package org.palabre.consultation.workshop.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.WorkFolder;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.refusal.Refusal.Fault;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Component;

/** Stores uploads in temporary files with generated names. */
@Component
class ReceivedFiles {

    private final WorkFolder folder;

    ReceivedFiles(WorkFolder folder) {
        this.folder = folder;
    }

    /**
     * Writes an upload to a temporary file, runs the work on it and removes it.
     *
     * @throws Refusal if there is no file
     */
    <T> T during(@Nullable FilePart part, Function<Path, T> work) {
        if (part == null || part.filename().isBlank()) {
            throw Refusal.invalidFields(List.of(Fault.of("file", "notes-missing")));
        }
        try {
            Path file = Files.createTempFile(folder.path(), "upload-", ".notes");
            try {
                part.transferTo(file).block();
                return work.apply(file);
            } finally {
                part.delete().block();
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
