package org.palabre.synthesis.contribution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A contribution as it was received: the public part of {@code contribution.submitted.v1}.
 *
 * @param eventVersion version of the event this comes from
 * @param submittedAt when it was received
 * @param origin the channel
 * @param language BCP 47 tag of its language
 * @param region slug of the region it came from, if given
 * @param kind kind of contributor
 * @param title its title, if it was given one
 * @param text the contributor's words
 * @param workshop where in a workshop's notes it stood, if it came from one
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
     * All that was said: the title, if there is one, and the text.
     *
     * @param between what parts the two
     */
    public String inFull(String between) {
        return title == null ? text : title + between + text;
    }
}
