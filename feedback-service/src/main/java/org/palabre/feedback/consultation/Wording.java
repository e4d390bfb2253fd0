package org.palabre.feedback.consultation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Text in French, the administrative language, with an optional English translation.
 *
 * @param fr French
 * @param en English, if translated
 */
public record Wording(String fr, @Nullable String en) {

    /** The text in the given language; French if there is no translation. */
    public String in(Locale language) {
        return en != null && language.getLanguage().equals("en") ? en : fr;
    }
}
