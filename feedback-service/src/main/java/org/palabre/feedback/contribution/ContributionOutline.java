package org.palabre.feedback.contribution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * As much of a contribution as counting needs, so that tens of thousands fit into memory.
 *
 * @param id its identity
 * @param version of what was said
 * @param region slug of the region it comes from
 * @param theme the theme it is under, if any
 */
public record ContributionOutline(
        UUID id,
        long version,
        @Nullable String region,
        @Nullable UUID theme) {}
