package org.palabre.synthesis.theme.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.theme.Level;
import org.palabre.synthesis.theme.ThemeState;

/**
 * A theme in a list.
 *
 * @param id the theme
 * @param label how it is called
 * @param state what it is
 * @param size its contributions
 * @param provisional those whose place no full run has confirmed
 * @param regions in how many regions they were made
 * @param channels through which channels, in words
 * @param keywords telling words
 * @param priority what the forum's ranking comes to, once it is complete
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
