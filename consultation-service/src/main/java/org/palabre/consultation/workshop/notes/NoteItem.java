package org.palabre.consultation.workshop.notes;

/**
 * One contribution as found in the notes.
 *
 * @param text its words, in Unicode NFC, without control characters, spaces folded, single or double line breaks kept
 * @param origin where it begins in the file
 */
public record NoteItem(String text, Origin origin) {

    /** How the text's length stands to what a contribution may have. */
    public NoteLength length() {
        return NoteLength.of(text);
    }
}
