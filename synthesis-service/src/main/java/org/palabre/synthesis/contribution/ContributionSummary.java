package org.palabre.synthesis.contribution;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contribution without its text, for searches and filters.
 *
 * @param id the contribution
 * @param eventVersion version of the source event of its text
 * @param submittedAt time of submission
 * @param theme its theme, if any
 * @param proximity proximity to the theme's centre, 0 to 1
 * @param region slug of its region, if given
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

    /** Interns repeated values, which saves memory. */
    public ContributionSummary {
        region = region == null ? null : region.intern();
        kind = kind.intern();
        language =
                Locale.forLanguageTag(language.replace('_', '-')).getLanguage().intern();
    }
}
