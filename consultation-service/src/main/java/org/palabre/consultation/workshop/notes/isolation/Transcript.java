package org.palabre.consultation.workshop.notes.isolation;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.notes.NoteItem;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesReading;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.ReadNotes;
import org.palabre.consultation.workshop.notes.SkippedLine;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;

/** All that a reading process said until it ended, fell silent or said too much. */
final class Transcript {

    private final List<NoteItem> items = new ArrayList<>();
    private final List<SkippedLine> skipped = new ArrayList<>();
    private final List<NotesWarning> warnings = new ArrayList<>();
    private @Nullable NotesReading lastWord;
    private boolean started;
    private boolean tooMuch;

    private Transcript() {}

    /** Listens until the stream ends, more than so many bytes have come, or what comes is no report. */
    static Transcript of(InputStream in, long mostBytes) {
        Transcript transcript = new Transcript();
        try (MappingIterator<Report> reports = Report.reader(new CappedInput(in, mostBytes))) {
            while (transcript.lastWord == null && reports.hasNext()) {
                transcript.take(reports.next());
            }
        } catch (JacksonException e) {
            transcript.tooMuch = e.getCause() instanceof CappedInput.TooMuch;
        }
        return transcript;
    }

    private void take(Report report) {
        switch (report) {
            case Report.Started() -> started = true;
            case Report.Found(NoteItem item) -> items.add(item);
            case Report.Skipped(SkippedLine line) -> skipped.add(line);
            case Report.Warned(NotesWarning warning) -> warnings.add(warning);
            case Report.Failed(NotesFailure failure) -> lastWord = failure;
            case Report.Done() -> lastWord = new ReadNotes(items, skipped, warnings);
        }
    }

    boolean started() {
        return started;
    }

    boolean tooMuch() {
        return tooMuch;
    }

    /** How the reading ended; empty where the process ended without saying so. */
    Optional<NotesReading> lastWord() {
        return Optional.ofNullable(lastWord);
    }
}
