package org.palabre.circle.theme.web;

import org.palabre.circle.note.Note;

/** Shows notes, so that themes depend on notes. */
public class ThemePage {

    /** Shows a note. */
    public String show(Note note) {
        return note.toString();
    }
}
