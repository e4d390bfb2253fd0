package org.palabre.consultation.workshop.notes;

/** What came of reading a file: its contributions, or the reason why there are none. */
public sealed interface NotesReading permits ReadNotes, NotesFailure {}
