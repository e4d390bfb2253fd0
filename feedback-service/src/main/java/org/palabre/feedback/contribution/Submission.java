package org.palabre.feedback.contribution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as received: element 1 of the reasoned response (handbook 2.1.d).
 *
 * @param version of the last applied event
 * @param title the contributor's title
 * @param text the contributor's own words
 * @param language BCP 47 tag of the language of the text
 * @param region slug of the contributor's region
 * @param origin the channel
 * @param submittedAt time of receipt
 * @param workshop the workshop, for contributions from workshops
 */
public record Submission(
        long version,
        @Nullable String title,
        String text,
        String language,
        @Nullable String region,
        Origin origin,
        Instant submittedAt,
        @Nullable WorkshopLine workshop) {}
