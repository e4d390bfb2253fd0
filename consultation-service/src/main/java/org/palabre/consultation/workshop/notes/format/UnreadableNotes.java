package org.palabre.consultation.workshop.notes.format;

import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.notes.NotesFailure;

/** Thrown while reading a file, with the reason to be given to its sender. */
public final class UnreadableNotes extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient NotesFailure failure;

    UnreadableNotes(NotesFailure failure) {
        this(failure, null);
    }

    UnreadableNotes(NotesFailure failure, @Nullable Throwable cause) {
        super(failure.messageKey(), cause);
        this.failure = failure;
    }

    /** The reason. */
    public NotesFailure failure() {
        return failure;
    }
}
