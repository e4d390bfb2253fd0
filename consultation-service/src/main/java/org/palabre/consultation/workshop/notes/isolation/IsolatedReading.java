package org.palabre.consultation.workshop.notes.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesFailure.TooLarge;
import org.palabre.consultation.workshop.notes.NotesReading;
import org.palabre.consultation.workshop.notes.NotesSettings;

/** One run of the reading process, from start to end; whatever happens, nothing of it is left behind. */
final class IsolatedReading {

    private static final Logger LOG = System.getLogger(IsolatedReading.class.getName());
    private static final int MOST_ERRORS = 8192;
    private static final String ERRORS = "errors.txt";

    private final NotesSettings settings;
    private final Path parent;
    private final ReadingCommand command;

    IsolatedReading(NotesSettings settings, Path parent, ReadingCommand command) {
        this.settings = settings;
        this.parent = parent;
        this.command = command;
    }

    NotesReading read(Path file, String extension) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + settings.timeLimit().toNanos();
        Path folder = Files.createTempDirectory(parent, "notes-");
        try {
            Process process = start(
                    folder,
                    ReadingProcess.arguments(
                            file, extension, settings.words(), settings.timeLimit(), settings.limits()));
            try {
                return outcome(process, listen(process, deadline), deadline, folder);
            } catch (TimeoutException e) {
                return new NotesFailure.TookTooLong(settings.timeLimit());
            } finally {
                end(process);
            }
        } finally {
            delete(folder);
        }
    }

    private Process start(Path folder, List<String> arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command.in(folder, arguments))
                .directory(folder.toFile())
                .redirectError(folder.resolve(ERRORS).toFile());
        builder.environment().clear();
        builder.environment().putAll(ReadingCommand.ENVIRONMENT);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** Listens in a thread of its own: the reading of a pipe cannot be given a time limit. */
    private Transcript listen(Process process, long deadline) throws InterruptedException, TimeoutException {
        FutureTask<Transcript> listening =
                new FutureTask<>(() -> Transcript.of(process.getInputStream(), settings.outputBytes()));
        Thread.ofVirtual().name("listen to reading of notes").start(listening);
        try {
            return listening.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the reports of the reading process cannot be read", e.getCause());
        }
    }

    private NotesReading outcome(Process process, Transcript transcript, long deadline, Path folder)
            throws IOException, InterruptedException, TimeoutException {
        if (transcript.tooMuch()) {
            return new TooLarge(TooLarge.Measure.CHARACTERS, settings.limits().characters());
        }
        if (!process.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            throw new TimeoutException();
        }
        if (transcript.lastWord().isPresent()) {
            LOG.log(Level.DEBUG, () -> "reading notes: " + errors(folder));
            return transcript.lastWord().get();
        }
        int exit = process.exitValue();
        if (exit == ReadingCommand.OUT_OF_MEMORY || exit == ReadingCommand.KILLED) {
            return new NotesFailure.NeededTooMuchMemory();
        }
        if (!transcript.started()) {
            throw new IllegalStateException("the process that reads notes did not start: " + errors(folder));
        }
        LOG.log(Level.WARNING, () -> "the process that reads notes ended with " + exit + ": " + errors(folder));
        return new NotesFailure.Damaged();
    }

    private static String errors(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve(ERRORS))) {
            return new String(in.readNBytes(MOST_ERRORS), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Children first: once their parent is gone they are nobody's descendants. */
    private static void end(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
