package org.palabre.synthesis.contribution;

import java.util.Map;
import java.util.UUID;

/**
 * The numbers of contributions of a consultation.
 *
 * @param all all contributions
 * @param themes contributions by theme; themes without any are absent
 * @param unthemed contributions under no theme
 */
public record Tallies(Tally all, Map<UUID, Tally> themes, Tally unthemed) {

    /** The tally of a theme. */
    public Tally of(UUID theme) {
        return themes.getOrDefault(theme, Tally.EMPTY);
    }
}
