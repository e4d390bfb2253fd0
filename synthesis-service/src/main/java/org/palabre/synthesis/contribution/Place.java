package org.palabre.synthesis.contribution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a contribution is, without its words. */
record Place(
        @Nullable UUID theme, boolean provisional, @Nullable String region, Origin origin) {}
