package org.palabre.synthesis.contribution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * The content of a contribution: the public part of {@code contribution.submitted.v1}.
 *
 * @param eventVersion version of the source event
 * @param submittedAt time of submission
 * @param origin the channel
 * @param language BCP 47 tag of its language
 * @param region slug of its region, if given
 * @param kind kind of contributor
 * @param title its title, if given
 * @param text its text
 * @param workshop its line in a workshop's notes, if it came from a workshop
 */
public record ContributionContent(
        @Field("heard") long eventVersion,
        Instant submittedAt,
        Origin origin,
        String language,
        @Nullable String region,
        String kind,
        @Nullable String title,
        String text,
        @Nullable WorkshopLine workshop) {

    /**
     * The title, if there is one, and the text.
     *
     * @param separator text between the two
     */
    public String fullText(String separator) {
        return title == null ? text : title + separator + text;
    }
}
