package org.palabre.consultation.workshop.notes.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.palabre.consultation.workshop.notes.NoteItem;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesReading;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.ReadNotes;
import org.palabre.consultation.workshop.notes.ReadingLimits;
import org.palabre.consultation.workshop.notes.SkippedLine;
import org.palabre.consultation.workshop.notes.splitting.Findings;
import org.palabre.consultation.workshop.notes.splitting.Vocabulary;

/** What the parser finds in a file that a test wrote, read in the test's own process. */
public record Parsed(List<NoteItem> items, List<SkippedLine> skipped, List<NotesWarning> warnings) implements Findings {

    static final ReadingLimits LIMITS = new ReadingLimits(50 << 20, 1_000, 500, 200_000);

    private static final Vocabulary WORDS = Vocabulary.standard();

    static NotesReading reading(Path file, String extension, ReadingLimits limits) {
        Parsed parsed = new Parsed(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try {
            NotesParser.parse(file, extension, limits, WORDS, parsed);
            return new ReadNotes(parsed.items, parsed.skipped, parsed.warnings);
        } catch (UnreadableNotes e) {
            return e.failure();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ReadNotes notes(Path file, String extension) {
        return switch (reading(file, extension, LIMITS)) {
            case ReadNotes notes -> notes;
            case NotesFailure failure -> throw new AssertionError(failure.toString());
        };
    }

    static NotesFailure failure(Path file, String extension) {
        return switch (reading(file, extension, LIMITS)) {
            case ReadNotes notes -> throw new AssertionError(notes.toString());
            case NotesFailure failure -> failure;
        };
    }

    static ReadNotes text(Path folder, String content) {
        return notes(written(folder, content.getBytes(UTF_8)), "txt");
    }

    static ReadNotes csv(Path folder, String content) {
        return notes(written(folder, content.getBytes(UTF_8)), "csv");
    }

    static Path written(Path folder, byte[] content) {
        try {
            return Files.write(folder.resolve("notes"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> texts(ReadNotes notes) {
        return notes.items().stream().map(NoteItem::text).toList();
    }

    static List<String> places(ReadNotes notes) {
        return notes.items().stream().map(item -> item.origin().code()).toList();
    }

    static List<String> skips(ReadNotes notes) {
        return notes.skipped().stream()
                .map(line -> line.origin().code() + " " + line.reason() + " " + line.text())
                .toList();
    }

    @Override
    public void found(NoteItem item) {
        items.add(item);
    }

    @Override
    public void skipped(SkippedLine line) {
        skipped.add(line);
    }

    @Override
    public void warned(NotesWarning warning) {
        warnings.add(warning);
    }
}
