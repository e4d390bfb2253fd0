package org.palabre.consultation.workshop.notes;

/** What a file is that cannot be read as notes; each has a text that says what to send instead. */
public enum ForeignFormat implements NotesMessage {
    PDF("notes.failure.unsupported.pdf"),
    OPEN_DOCUMENT("notes.failure.unsupported.open-document"),
    /** Word's or Excel's binary format before 2007. */
    OLD_OFFICE("notes.failure.unsupported.old-office"),
    /** A Word or Excel file that carries macros, or one of their other kinds: template, presentation, binary workbook. */
    OTHER_OFFICE("notes.failure.unsupported.other-office"),
    RTF("notes.failure.unsupported.rtf"),
    HTML("notes.failure.unsupported.html"),
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
