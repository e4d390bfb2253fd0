package org.palabre.synthesis.contribution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The theme, region and channel of a contribution. */
record Place(
        @Nullable UUID theme, boolean provisional, @Nullable String region, Origin origin) {}
