package org.palabre.platform.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Text in French, the administrative language, with an optional English translation (handbook 5.1).
 *
 * @param fr French
 * @param en English, if translated
 */
public record Localized(String fr, @Nullable String en) {

    /** The text in the given language; French if there is no translation. */
    public String in(Locale language) {
        return language.getLanguage().equals("en") && en != null ? en : fr;
    }

    /** The text in the language with the given tag. */
    public String in(String language) {
        return in(Locale.of(language));
    }
}
