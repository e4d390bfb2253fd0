package org.palabre.consultation.workshop.notes.format;

import org.palabre.consultation.workshop.notes.NoteItem;
import org.palabre.consultation.workshop.notes.NotesFailure.TooLarge;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.ReadingLimits;
import org.palabre.consultation.workshop.notes.SkippedLine;
import org.palabre.consultation.workshop.notes.splitting.Findings;

/** Passes findings on until there are more than a file may hold. */
final class LimitedFindings implements Findings {

    private final ReadingLimits limits;
    private final Findings next;
    private int items;
    private int skipped;
    private int warnings;
    private long characters;

    LimitedFindings(ReadingLimits limits, Findings next) {
        this.limits = limits;
        this.next = next;
    }

    @Override
    public void found(NoteItem item) {
        characters += item.text().length();
        if (++items > limits.items()) {
            throw new UnreadableNotes(new TooLarge(TooLarge.Measure.ITEMS, limits.items()));
        }
        if (characters > limits.characters()) {
            throw new UnreadableNotes(new TooLarge(TooLarge.Measure.CHARACTERS, limits.characters()));
        }
        next.found(item);
    }

    @Override
    public void skipped(SkippedLine line) {
        if (++skipped > limits.rows()) {
            throw new UnreadableNotes(new TooLarge(TooLarge.Measure.ROWS, limits.rows()));
        }
        next.skipped(line);
    }

    @Override
    public void warned(NotesWarning warning) {
        if (++warnings <= limits.items()) {
            next.warned(warning);
        }
    }

    boolean foundNothing() {
        return items == 0 && skipped == 0;
    }
}
