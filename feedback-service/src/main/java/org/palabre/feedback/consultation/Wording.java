package org.palabre.feedback.consultation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words in the administrative language, with an optional translation.
 *
 * @param fr French
 * @param en English, where a translation was given
 */
public record Wording(String fr, @Nullable String en) {

    /** The words in the reader's language, in French where there is no translation. */
    public String in(Locale language) {
        return en != null && language.getLanguage().equals("en") ? en : fr;
    }
}
