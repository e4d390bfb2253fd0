package org.palabre.feedback.decision.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Confirmation on the board of the action a member has just completed. */
enum BoardNotice {
    RECORDED,
    APPROVED,
    WITHDRAWN;

    /** Value of the query parameter. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable String of(@Nullable String parameter) {
        for (BoardNotice notice : values()) {
            if (notice.parameter().equals(parameter)) {
                return notice.parameter();
            }
        }
        return null;
    }
}
