package org.palabre.consultation.calendar;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;

/**
 * Policy: a consultation is announced at least two weeks before it opens (handbook, standard 3.1); shorter notice
 * needs a public reason.
 */
final class TwoWeeksNotice {

    static final Duration NOTICE = Duration.ofDays(14);

    private TwoWeeksNotice() {}

    /** Refuses short notice without a reason; returns whether the notice is short. */
    static boolean isShort(Instant announcedAt, Instant opensAt, @Nullable String publicReason) {
        boolean isShort = announcedAt.plus(NOTICE).isAfter(opensAt);
        if (isShort && publicReason == null) {
            throw Refusal.conflict(
                    "short-notice",
                    Math.max(0, Duration.between(announcedAt, opensAt).toDays()));
        }
        return isShort;
    }
}
