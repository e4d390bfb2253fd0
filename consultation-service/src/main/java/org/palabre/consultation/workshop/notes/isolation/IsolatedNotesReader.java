package org.palabre.consultation.workshop.notes.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesFailure.TooLarge;
import org.palabre.consultation.workshop.notes.NotesReader;
import org.palabre.consultation.workshop.notes.NotesReading;
import org.palabre.consultation.workshop.notes.NotesSettings;

/**
 * Reads each file in a process of its own. The libraries that read office files do not count a file that exhausts memory
 * or time as a fault of theirs, so such a file may take down that process, and nothing else. Some processes run at once;
 * further files wait for their turn, and are told to come back if it takes too long.
 */
public final class IsolatedNotesReader implements NotesReader {

    private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");

    private final NotesSettings settings;
    private final Path folder;
    private final ReadingCommand command;
    private final Semaphore turns;

    /**
     * A reader with the given settings.
     *
     * @param folder where each process gets a folder of its own for as long as it lives
     * @throws IllegalStateException if the class path cannot serve a process of its own
     */
    public IsolatedNotesReader(NotesSettings settings, Path folder) {
        this(settings, folder, ReadingProcess.class);
    }

    IsolatedNotesReader(NotesSettings settings, Path folder, Class<?> mainClass) {
        this.settings = settings;
        this.folder = folder;
        this.command = new ReadingCommand(settings, mainClass);
        this.turns = new Semaphore(settings.atOnce(), true);
    }

    @Override
    public NotesReading read(Path file, String fileName) {
        long bytes = size(file);
        if (bytes == 0) {
            return new NotesFailure.Empty();
        }
        if (bytes > settings.fileBytes()) {
            return new TooLarge(TooLarge.Measure.FILE_BYTES, settings.fileBytes());
        }
        try {
            if (!turns.tryAcquire(settings.waitAtMost().toNanos(), TimeUnit.NANOSECONDS)) {
                return new NotesFailure.Busy();
            }
            try {
                return new IsolatedReading(settings, folder, command).read(file.toAbsolutePath(), extension(fileName));
            } finally {
                turns.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while reading notes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String extension(String fileName) {
        Matcher matcher = EXTENSION.matcher(fileName);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
