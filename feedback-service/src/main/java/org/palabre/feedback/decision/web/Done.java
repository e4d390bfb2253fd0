package org.palabre.feedback.decision.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a member has just done, told on the page they come to next. */
enum Done {
    RECORDED,
    APPROVED,
    WITHDRAWN;

    /** The name in an address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable String of(@Nullable String word) {
        for (Done known : values()) {
            if (known.word().equals(word)) {
                return known.word();
            }
        }
        return null;
    }
}
