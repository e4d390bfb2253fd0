package org.palabre.synthesis.curation;

import java.util.List;
import java.util.UUID;

/**
 * What an act answers to contributions suggested for a selected theme, without moving any.
 *
 * @param theme the theme
 * @param contributions the contributions that were suggested
 * @param before whether a member had not wanted them
 * @param after whether a member does not want them then
 */
public record Answer(UUID theme, List<UUID> contributions, boolean before, boolean after) {

    /** Copies the list. */
    public Answer {
        contributions = List.copyOf(contributions);
    }

    static Answer unwanted(UUID theme, List<UUID> contributions) {
        return new Answer(theme, contributions, false, true);
    }

    Answer inverse() {
        return new Answer(theme, contributions, after, before);
    }
}
