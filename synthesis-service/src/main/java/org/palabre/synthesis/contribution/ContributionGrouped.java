package org.palabre.synthesis.contribution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.event.Event;

/**
 * Published when a contribution is placed under a theme, moved to another, or left without one.
 *
 * @param contribution the contribution
 * @param consultation its consultation
 * @param version version of this contribution's grouping
 * @param theme its theme, if any
 * @param provisional true until a full run confirms it
 * @param proximity proximity to the theme's centre, 0 to 1
 */
record ContributionGrouped(
        UUID contribution,
        String consultation,
        long version,
        @Nullable UUID theme,
        boolean provisional,
        @Nullable Double proximity)
        implements Event {

    @Override
    public String type() {
        return "contribution.grouped.v1";
    }

    @Override
    public String key() {
        return contribution.toString();
    }
}
