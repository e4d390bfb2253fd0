package org.palabre.consultation.workshop.notes.isolation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.palabre.consultation.workshop.notes.NoteItem;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.ReadingLimits;
import org.palabre.consultation.workshop.notes.SkippedLine;
import org.palabre.consultation.workshop.notes.format.NotesParser;
import org.palabre.consultation.workshop.notes.format.UnreadableNotes;
import org.palabre.consultation.workshop.notes.splitting.Findings;
import org.palabre.consultation.workshop.notes.splitting.Vocabulary;
import tools.jackson.databind.SequenceWriter;

/** The process that reads one file, and its entry point. Its standard output belongs to its reports alone. */
public final class ReadingProcess {

    private static final int OUT_OF_TIME = 4;
    private static final int MOST_FRAMES = 30;

    private ReadingProcess() {}

    /** The words of the command line; the place of each is known here only. */
    static List<String> arguments(Path file, String extension, String words, Duration timeLimit, ReadingLimits limits) {
        return List.of(
                file.toString(),
                extension,
                String.valueOf(timeLimit.toMillis()),
                String.valueOf(limits.unpackedBytes()),
                String.valueOf(limits.rows()),
                String.valueOf(limits.items()),
                String.valueOf(limits.characters()),
                words);
    }

    /** Reads the file that the arguments name and reports what it finds. */
    public static void main(String[] arguments) throws IOException {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        endInTime(Duration.ofMillis(Long.parseLong(arguments[2])));
        ReadingLimits limits = new ReadingLimits(
                Long.parseLong(arguments[3]),
                Integer.parseInt(arguments[4]),
                Integer.parseInt(arguments[5]),
                Integer.parseInt(arguments[6]));
        try (SequenceWriter reports = Report.writer(out)) {
            reports.write(new Report.Started());
            reports.flush();
            Vocabulary vocabulary =
                    arguments[7].isEmpty() ? Vocabulary.standard() : Vocabulary.with(Path.of(arguments[7]));
            reports.write(read(Path.of(arguments[0]), arguments[1], limits, vocabulary, reports));
        }
    }

    private static Report read(
            Path file, String extension, ReadingLimits limits, Vocabulary vocabulary, SequenceWriter reports)
            throws IOException {
        try {
            NotesParser.parse(file, extension, limits, vocabulary, new Reporting(reports));
            return new Report.Done();
        } catch (UnreadableNotes e) {
            trace(e);
            return new Report.Failed(e.failure());
        } catch (RuntimeException | StackOverflowError e) {
            trace(e);
            return new Report.Failed(new NotesFailure.Damaged());
        }
    }

    /** Without messages: they may repeat words of the file. */
    private static void trace(Throwable thrown) {
        for (Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
                cause != null;
                cause = cause.getCause()) {
            System.err.println(cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
                System.err.println("  at " + frames[i]);
            }
        }
    }

    /** The parent ends this process in time; should the parent be gone, the process ends itself. */
    private static void endInTime(Duration limit) {
        Thread.ofPlatform().daemon().name("end in time").start(() -> {
            try {
                Thread.sleep(limit.multipliedBy(2));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(OUT_OF_TIME);
        });
    }

    private record Reporting(SequenceWriter reports) implements Findings {
        @Override
        public void found(NoteItem item) {
            reports.write(new Report.Found(item));
        }

        @Override
        public void skipped(SkippedLine line) {
            reports.write(new Report.Skipped(line));
        }

        @Override
        public void warned(NotesWarning warning) {
            reports.write(new Report.Warned(warning));
        }
    }
}
