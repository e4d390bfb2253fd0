package org.palabre.synthesis.contribution;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which contributions a reader wants to see.
 *
 * @param region slug of their region
 * @param origin their channel
 * @param among only these
 */
public record Filter(
        @Nullable String region,
        @Nullable Origin origin,
        @Nullable Collection<UUID> among) {

    /** Lets everything through. */
    public static final Filter NONE = new Filter(null, null, null);
}
