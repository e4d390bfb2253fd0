package org.palabre.consultation.workshop.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.refusal.Refusal.Fault;
import org.springframework.http.codec.multipart.FilePart;

/** A file of an upload, as a file on disk for as long as it is worked on. Its name plays no part in the path. */
final class ReceivedFile {

    private ReceivedFile() {}

    /**
     * Writes the upload to a file of our own naming, lets it be worked on, and removes it whatever happens.
     *
     * @throws Refusal if no file was chosen
     */
    static <T> T during(@Nullable FilePart part, Function<Path, T> work) {
        if (part == null || part.filename().isBlank()) {
            throw Refusal.invalidFields(List.of(Fault.of("file", "notes-missing")));
        }
        try {
            Path file = Files.createTempFile("palabre-upload-", ".notes");
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
