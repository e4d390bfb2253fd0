package org.palabre.consultation.workshop.notes;

import java.util.List;

/** Something to be told to a person in their own language: the key of a text in a message bundle, and what it names. */
public interface NotesMessage {

    /** The key of the text, for instance {@code notes.failure.encrypted}. */
    String messageKey();

    /** What takes the places {@code {0}}, {@code {1}}… of the text; empty where it has none. */
    default List<Object> messageArguments() {
        return List.of();
    }
}
