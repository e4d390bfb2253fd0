package org.palabre.synthesis.contribution;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contribution without its words: what readers choose by.
 *
 * @param id the contribution
 * @param eventVersion version of the event that its words come from
 * @param submittedAt when it was received
 * @param theme the theme it is under, if any
 * @param proximity nearness to the theme's centre, 0 to 1
 * @param region slug of the region it came from, if given
 * @param origin the channel
 * @param kind kind of contributor
 * @param language its language without country or script, such as {@code fr}
 */
public record ContributionSummary(
        UUID id,
        long eventVersion,
        Instant submittedAt,
        @Nullable UUID theme,
        double proximity,
        @Nullable String region,
        Origin origin,
        String kind,
        String language) {

    /** Shares what many cards have in common. */
    public ContributionSummary {
        region = region == null ? null : region.intern();
        kind = kind.intern();
        language =
                Locale.forLanguageTag(language.replace('_', '-')).getLanguage().intern();
    }
}
