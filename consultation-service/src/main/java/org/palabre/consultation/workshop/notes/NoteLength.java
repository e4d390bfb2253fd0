package org.palabre.consultation.workshop.notes;

/**
 * How the length of a text stands to what a contribution may have, in Unicode characters. An item that does not fit is
 * kept, for a person to lengthen, cut or discard.
 */
public enum NoteLength implements NotesMessage {
    TOO_SHORT("notes.length.too-short"),
    FITTING("notes.length.fitting"),
    TOO_LONG("notes.length.too-long");

    /** The fewest characters of a contribution. */
    public static final int FEWEST = 20;

    /** The most characters of a contribution. */
    public static final int MOST = 10_000;

    private final String messageKey;

    NoteLength(String messageKey) {
        this.messageKey = messageKey;
    }

    /** Measures a text. */
    public static NoteLength of(String text) {
        int characters = text.codePointCount(0, text.length());
        if (characters < FEWEST) {
            return TOO_SHORT;
        }
        return characters > MOST ? TOO_LONG : FITTING;
    }

    @Override
    public String messageKey() {
        return messageKey;
    }
}
