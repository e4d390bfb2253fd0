package org.palabre.platform.reference;

import java.util.Locale;

/**
 * A region of the country.
 *
 * @param slug its stable name in addresses, files and events
 * @param french its French name
 * @param english its English name
 */
public record Region(String slug, String french, String english) {

    /** Its name in the given language. */
    public String name(Locale language) {
        return language.getLanguage().equals("en") ? english : french;
    }
}
