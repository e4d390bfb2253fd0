package org.palabre.synthesis.contribution;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filter for the contributions of a theme.
 *
 * @param region slug of the region, if any
 * @param origin the channel, if any
 * @param among the only ids to include, if any
 */
public record Filter(
        @Nullable String region,
        @Nullable Origin origin,
        @Nullable Collection<UUID> among) {

    /** The filter without conditions. */
    public static final Filter NONE = new Filter(null, null, null);
}
