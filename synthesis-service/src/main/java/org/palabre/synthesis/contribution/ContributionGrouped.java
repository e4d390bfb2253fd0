package org.palabre.synthesis.contribution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.event.Event;

/**
 * A contribution was put under a theme, moved to another, or left without one.
 *
 * @param contribution the contribution
 * @param consultation its consultation
 * @param version grows with every grouping of this contribution
 * @param theme the theme, if any
 * @param provisional true until a full run confirms it
 * @param proximity nearness to the theme's centre, 0 to 1
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
