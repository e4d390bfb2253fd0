package org.palabre.synthesis.contribution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a contribution stands.
 *
 * @param theme the theme it is under, if any
 * @param pinned whether a person put it there: no run moves it
 * @param provisional whether neither a full run nor a person has confirmed it
 */
public record Position(@Nullable UUID theme, boolean pinned, boolean provisional) {

    /** Under no theme, free to be grouped. */
    public static final Position NOWHERE = new Position(null, false, false);

    /** Put there by a person. */
    public static Position pinned(@Nullable UUID theme) {
        return new Position(theme, theme != null, false);
    }

    /** There until a full run confirms it. */
    public static Position provisional(@Nullable UUID theme) {
        return new Position(theme, false, true);
    }
}
