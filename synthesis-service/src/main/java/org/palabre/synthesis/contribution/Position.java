package org.palabre.synthesis.contribution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The theme of a contribution and the status of its placement.
 *
 * @param theme its theme, if any
 * @param pinned whether a member placed it: no run moves it
 * @param provisional whether neither a full run nor a member has confirmed it
 */
public record Position(@Nullable UUID theme, boolean pinned, boolean provisional) {

    /** Under no theme and not pinned. */
    public static final Position NOWHERE = new Position(null, false, false);

    /** The position of a contribution placed by a member. */
    public static Position pinned(@Nullable UUID theme) {
        return new Position(theme, theme != null, false);
    }

    /** The position of a contribution until the next full run. */
    public static Position provisional(@Nullable UUID theme) {
        return new Position(theme, false, true);
    }
}
