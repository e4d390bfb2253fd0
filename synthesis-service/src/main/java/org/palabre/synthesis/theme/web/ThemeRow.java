package org.palabre.synthesis.theme.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.theme.Level;
import org.palabre.synthesis.theme.ThemeState;

/**
 * A row in the list of themes.
 *
 * @param id the theme
 * @param label its label
 * @param state its state
 * @param size number of its contributions
 * @param provisional number of contributions not yet confirmed by a full run
 * @param regions number of regions with at least one contribution
 * @param channels counts by channel, in words
 * @param keywords characteristic words
 * @param priority the overall priority, once the ranking is complete
 */
record ThemeRow(
        UUID id,
        String label,
        ThemeState state,
        int size,
        int provisional,
        int regions,
        String channels,
        List<String> keywords,
        @Nullable Level priority) {}
