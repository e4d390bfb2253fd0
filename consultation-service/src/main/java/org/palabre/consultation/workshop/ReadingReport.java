package org.palabre.consultation.workshop;

import java.util.List;
import org.palabre.consultation.workshop.notes.NotesSettings;
import org.palabre.consultation.workshop.notes.ReadNotes;

/**
 * Report on the reading of notes, for the reviewer.
 *
 * @param warnings possible problems
 * @param skipped every line that was not taken for a contribution; {@link NotesSettings} limits the size of a file
 * @param skippedAltogether total number of skipped lines
 */
public record ReadingReport(List<Remark> warnings, List<SkippedNote> skipped, int skippedAltogether) {

    private static final int MAX_WARNINGS = 50;
    static final ReadingReport NONE = new ReadingReport(List.of(), List.of(), 0);

    static ReadingReport of(ReadNotes read) {
        return new ReadingReport(
                read.warnings().stream().limit(MAX_WARNINGS).map(Remark::of).toList(),
                read.skipped().stream().map(SkippedNote::of).toList(),
                read.skipped().size());
    }
}
