package org.palabre.consultation.workshop.notes.splitting;

import org.palabre.consultation.workshop.notes.NoteItem;
import org.palabre.consultation.workshop.notes.NotesWarning;
import org.palabre.consultation.workshop.notes.SkippedLine;

/** Takes what is found in a file, one thing at a time and in the order of the file. */
public interface Findings {

    /** A contribution. */
    void found(NoteItem item);

    /** Something that is none. */
    void skipped(SkippedLine line);

    /** Something a person should know. */
    void warned(NotesWarning warning);
}
