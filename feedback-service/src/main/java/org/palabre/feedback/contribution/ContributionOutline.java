package org.palabre.feedback.contribution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a contribution that counting needs; tens of thousands fit into memory.
 *
 * @param id its identity
 * @param version of the submission
 * @param region slug of the region it comes from
 * @param theme its theme, if any
 */
public record ContributionOutline(
        UUID id,
        long version,
        @Nullable String region,
        @Nullable UUID theme) {}
