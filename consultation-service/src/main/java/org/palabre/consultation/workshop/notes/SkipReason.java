package org.palabre.consultation.workshop.notes;

/** Why something in the notes is no contribution. */
public enum SkipReason implements NotesMessage {
    /** A title, or the name of a section. */
    HEADING("notes.skipped.heading"),
    /** A particular of the session: its date, place, head count or the people who ran it. */
    SESSION_DETAIL("notes.skipped.session-detail"),
    /** A sentence that only announces the list below it. */
    INTRODUCTION("notes.skipped.introduction"),
    /** What stands above the head of a table. */
    ABOVE_TABLE("notes.skipped.above-table"),
    /** The row that names the columns of a table. */
    TABLE_HEAD("notes.skipped.table-head"),
    /** Nothing in it is a word: a figure, or a row whose column of contributions is blank. */
    NO_TEXT("notes.skipped.no-text"),
    /** A table of people who were present; its rows are not repeated here, for they hold personal data. */
    ATTENDANCE_LIST("notes.skipped.attendance-list");

    private final String messageKey;

    SkipReason(String messageKey) {
        this.messageKey = messageKey;
    }

    @Override
    public String messageKey() {
        return messageKey;
    }
}
