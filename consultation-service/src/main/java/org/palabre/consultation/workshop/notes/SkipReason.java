package org.palabre.consultation.workshop.notes;

/** Why something in the notes is no contribution. */
public enum SkipReason implements NotesMessage {
    /** A title, or the name of a section. */
    HEADING("notes.skipped.heading"),
    /** A particular of the session: its date, place or head count. */
    SESSION_DETAIL("notes.skipped.session-detail"),
    /** A sentence that only announces the list below it. */
    INTRODUCTION("notes.skipped.introduction"),
    /** What stands above the head of a table. */
    ABOVE_TABLE("notes.skipped.above-table"),
    /** The row that names the columns of a table. */
    TABLE_HEAD("notes.skipped.table-head"),
    /** Nothing in it is a word: a figure, or a row whose column of contributions is blank. */
    NO_TEXT("notes.skipped.no-text"),
    /** People who were present or who ran the session, in a table or in lines. */
    ATTENDANCE_LIST("notes.skipped.attendance-list"),
    AGENDA("notes.skipped.agenda"),
    /** How the session went: opening, method, breaks. */
    COURSE("notes.skipped.course"),
    /** Why the session was held: context and aims. */
    BACKGROUND("notes.skipped.background"),
    LOGISTICS("notes.skipped.logistics"),
    LINKS("notes.skipped.links"),
    /** What an institution answered. */
    ANSWER("notes.skipped.answer"),
    /** A remark of whoever ran the session or wrote the notes. */
    REMARK("notes.skipped.remark"),
    CLOSING("notes.skipped.closing"),
    CONTENTS("notes.skipped.contents"),
    /** A line that stands on every page, or the number of a page. */
    PAGE_LINE("notes.skipped.page-line"),
    /** A cell of a column that does not hold what people said. */
    OTHER_COLUMN("notes.skipped.other-column"),
    /** A row, column or sheet that does not show. */
    HIDDEN("notes.skipped.hidden"),
    /** Words that say nothing, such as «RAS». */
    NOTHING_SAID("notes.skipped.nothing-said");

    private final String messageKey;

    SkipReason(String messageKey) {
        this.messageKey = messageKey;
    }

    @Override
    public String messageKey() {
        return messageKey;
    }
}
