package org.palabre.consultation.calendar;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;

/**
 * The calendar is public at least two weeks before a consultation opens (handbook, standard 3.1). Shorter notice needs a
 * reason, which is published.
 */
final class TwoWeeksNotice {

    static final Duration NOTICE = Duration.ofDays(14);

    private TwoWeeksNotice() {}

    /** Refuses shorter notice without a reason; returns whether the notice is shorter. */
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
