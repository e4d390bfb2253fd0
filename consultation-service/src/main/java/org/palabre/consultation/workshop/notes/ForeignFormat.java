package org.palabre.consultation.workshop.notes;

/** What a file is that cannot be read as notes; each has a text that says what to send instead. */
public enum ForeignFormat implements NotesMessage {
    /** A file that carries macros, which are programs. */
    MACROS("notes.failure.unsupported.macros"),
    /** Another kind of the formats of Word, Excel and LibreOffice: a template, presentation, drawing, binary workbook. */
    OTHER_OFFICE("notes.failure.unsupported.other-office"),
    XML("notes.failure.unsupported.xml"),
    IMAGE("notes.failure.unsupported.image"),
    ARCHIVE("notes.failure.unsupported.archive"),
    PROGRAM("notes.failure.unsupported.program"),
    UNKNOWN("notes.failure.unsupported.unknown");

    private final String messageKey;

    ForeignFormat(String messageKey) {
        this.messageKey = messageKey;
    }

    @Override
    public String messageKey() {
        return messageKey;
    }
}
