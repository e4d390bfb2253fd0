package org.palabre.consultation.workshop.notes;

import java.nio.file.Path;

/**
 * Reads the notes of a workshop and splits them into contributions. A file is judged by its content; its name only
 * tells a table of values ({@code .csv}, {@code .tsv}) from running text.
 */
public interface NotesReader {

    /**
     * Reads one file. Blocks until the file is read, refused or given up; safe to call from many threads.
     *
     * @param file the file as it was received; only read, never changed
     * @param fileName the name its sender gave it
     * @return {@link ReadNotes}, or the {@link NotesFailure} that says why there are none
     * @throws java.io.UncheckedIOException if the file cannot be opened here, which is no fault of the file
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted
     */
    NotesReading read(Path file, String fileName);
}
