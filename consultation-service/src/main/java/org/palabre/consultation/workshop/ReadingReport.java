package org.palabre.consultation.workshop;

import java.util.List;
import org.palabre.consultation.workshop.notes.NotesSettings;
import org.palabre.consultation.workshop.notes.ReadNotes;

/**
 * What a person should know of how the notes were read.
 *
 * @param warnings what may have gone wrong
 * @param skipped what was not taken for a contribution, all of it: {@link NotesSettings} limits how much a file may hold
 * @param skippedAltogether how many there were
 */
public record ReadingReport(List<Remark> warnings, List<SkippedNote> skipped, int skippedAltogether) {

    private static final int MOST_WARNINGS = 50;
    static final ReadingReport NONE = new ReadingReport(List.of(), List.of(), 0);

    static ReadingReport of(ReadNotes read) {
        return new ReadingReport(
                read.warnings().stream().limit(MOST_WARNINGS).map(Remark::of).toList(),
                read.skipped().stream().map(SkippedNote::of).toList(),
                read.skipped().size());
    }
}
