package org.palabre.feedback.contribution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as it was received: element 1 of the reasoned response (handbook 2.1.d).
 *
 * @param version of the event that told of it
 * @param title as the contributor gave it
 * @param text in the contributor's own words
 * @param language BCP 47 tag of the language it is written in
 * @param region slug of the region it comes from
 * @param origin how it came in
 * @param submittedAt when it was received
 * @param workshop where it was said, if in a workshop
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
