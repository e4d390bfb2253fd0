package org.palabre.synthesis.theme;

import java.util.List;
import java.util.UUID;

/**
 * How a theme presents itself.
 *
 * @param label a short noun phrase in the contributors' own words
 * @param keywords up to five telling words
 * @param quotations up to three contributions that represent it
 * @param subThemes what it divides into
 */
public record Description(String label, List<String> keywords, List<UUID> quotations, List<SubTheme> subThemes) {

    /** Copies the lists. */
    public Description {
        keywords = List.copyOf(keywords);
        quotations = List.copyOf(quotations);
        subThemes = List.copyOf(subThemes);
    }
}
