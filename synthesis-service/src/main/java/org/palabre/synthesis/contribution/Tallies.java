package org.palabre.synthesis.contribution;

import java.util.Map;
import java.util.UUID;

/**
 * The contributions of a consultation, counted.
 *
 * @param all every contribution
 * @param themes those under each theme that holds any
 * @param unthemed those under none
 */
public record Tallies(Tally all, Map<UUID, Tally> themes, Tally unthemed) {

    /** Those under this theme. */
    public Tally of(UUID theme) {
        return themes.getOrDefault(theme, Tally.EMPTY);
    }
}
