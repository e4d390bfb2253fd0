package org.palabre.synthesis.reading;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.text.TextSanitizer;

/**
 * What a reader looks for.
 *
 * @param words words and phrases in quotation marks that all have to be there; none for whatever is said
 * @param under where they are wanted
 * @param chosen by criterion, the value that has to hold
 */
public record Search(@Nullable String words, ThemeScope under, Map<Criterion, String> chosen) {

    private static final int LONGEST = 200;

    /** Copies the choices; blank words are no words, and of very many the first count. */
    public Search {
        words = TextSanitizer.line(words);
        words = words == null || words.length() <= LONGEST ? words : words.substring(0, LONGEST);
        var ordered = new EnumMap<Criterion, String>(Criterion.class);
        chosen.forEach((criterion, value) -> {
            if (!value.isBlank()) {
                ordered.put(criterion, value);
            }
        });
        chosen = Map.copyOf(ordered);
    }

    /** Whether anything narrows it down but the theme. */
    public boolean isNarrowed() {
        return words != null || !chosen.isEmpty();
    }

    /** The same under another theme. */
    public Search under(ThemeScope other) {
        return new Search(words, other, chosen);
    }

    /** The same whatever is said. */
    public Search withoutWords() {
        return new Search(null, under, chosen);
    }

    /** The same without this choice. */
    public Search without(Criterion criterion) {
        var left = new EnumMap<Criterion, String>(Criterion.class);
        left.putAll(chosen);
        left.remove(criterion);
        return new Search(words, under, left);
    }
}
