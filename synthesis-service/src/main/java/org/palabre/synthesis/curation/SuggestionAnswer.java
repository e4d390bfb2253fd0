package org.palabre.synthesis.curation;

import java.util.List;
import java.util.UUID;

/**
 * The change of state of suggestions for a selected theme; it moves no contribution.
 *
 * @param theme id of the theme
 * @param contributions ids of the suggested contributions
 * @param before whether they were dismissed before
 * @param after whether they are dismissed afterwards
 */
public record SuggestionAnswer(UUID theme, List<UUID> contributions, boolean before, boolean after) {

    /** Copies the list. */
    public SuggestionAnswer {
        contributions = List.copyOf(contributions);
    }

    static SuggestionAnswer dismissal(UUID theme, List<UUID> contributions) {
        return new SuggestionAnswer(theme, contributions, false, true);
    }

    SuggestionAnswer inverse() {
        return new SuggestionAnswer(theme, contributions, after, before);
    }
}
