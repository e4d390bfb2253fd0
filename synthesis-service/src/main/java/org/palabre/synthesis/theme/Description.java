package org.palabre.synthesis.theme;

import java.util.List;
import java.util.UUID;

/**
 * The text that introduces a theme to its readers, as found by the engine.
 *
 * @param label a short noun phrase in the contributors' own words
 * @param keywords up to five characteristic words
 * @param quotations up to three contributions that represent it
 * @param subThemes its parts
 */
public record Description(String label, List<String> keywords, List<UUID> quotations, List<SubTheme> subThemes) {

    /** Copies the lists. */
    public Description {
        keywords = List.copyOf(keywords);
        quotations = List.copyOf(quotations);
        subThemes = List.copyOf(subThemes);
    }
}
