package org.palabre.consultation.workshop.notes.splitting;

import org.jspecify.annotations.Nullable;
import org.palabre.consultation.workshop.notes.SkipReason;

/** What a section of the notes announces. */
enum SectionKind {
    SAID(null),
    /** Its title says nothing of the kind; what it holds is taken. */
    OTHER(null),
    AGENDA(SkipReason.AGENDA),
    COURSE(SkipReason.COURSE),
    BACKGROUND(SkipReason.BACKGROUND),
    PEOPLE(SkipReason.ATTENDANCE_LIST),
    LOGISTICS(SkipReason.LOGISTICS),
    LINKS(SkipReason.LINKS),
    ANSWERS(SkipReason.ANSWER),
    REMARKS(SkipReason.REMARK),
    CLOSING(SkipReason.CLOSING),
    CONTENTS(SkipReason.CONTENTS);

    private final @Nullable SkipReason reason;

    SectionKind(@Nullable SkipReason reason) {
        this.reason = reason;
    }

    /** Why what stands in it is left out; null where it is taken. */
    @Nullable SkipReason reason() {
        return reason;
    }
}
