package org.palabre.consultation.workshop.notes;

import java.util.List;

/**
 * The notes of a workshop, split.
 *
 * @param items what was read as contributions, in the order of the file; empty only where all was skipped
 * @param skipped what was read and not taken for a contribution, in the order of the file, so that a person can object
 * @param warnings what a person should know before trusting the split
 */
public record ReadNotes(List<NoteItem> items, List<SkippedLine> skipped, List<NotesWarning> warnings)
        implements NotesReading {

    public ReadNotes {
        items = List.copyOf(items);
        skipped = List.copyOf(skipped);
        warnings = List.copyOf(warnings);
    }
}
