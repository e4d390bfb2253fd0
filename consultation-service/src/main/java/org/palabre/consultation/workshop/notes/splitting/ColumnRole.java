package org.palabre.consultation.workshop.notes.splitting;

/** What a column of a table holds. */
enum ColumnRole {
    PROPOSAL,
    PROBLEM,
    QUESTION,
    COMMENT,
    TITLE,
    REASON,
    /** What a group of people said, such as the women. */
    GROUP,
    REMARK,
    ANSWER,
    PERSON,
    CONTACT,
    ORGANISATION,
    PLACE,
    DATE,
    NUMBER,
    THEME,
    ACTOR,
    FIGURE,
    STATUS,
    /** Its head says nothing; its content decides. */
    UNKNOWN;

    /** Whether its head says that it holds what people said. */
    boolean isSaid() {
        return compareTo(GROUP) <= 0;
    }

    /** Whether it is about people. */
    boolean isPersonal() {
        return this == PERSON || this == CONTACT;
    }

    /** Whether sentences in it are believed rather than its head. */
    boolean yieldsToContent() {
        return switch (this) {
            case UNKNOWN, THEME, FIGURE, STATUS, PLACE, NUMBER -> true;
            default -> false;
        };
    }
}
