package org.palabre.platform.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text in French, the administrative language, and in English where a translation is given (handbook 5.1).
 *
 * @param fr French
 * @param en English, if given
 */
public record Localized(String fr, @Nullable String en) {

    /** The text in the reader's language, in French where there is no translation. */
    public String in(Locale language) {
        return language.getLanguage().equals("en") && en != null ? en : fr;
    }

    /** The text in the reader's language, named by its tag. */
    public String in(String language) {
        return in(Locale.of(language));
    }
}
