package org.palabre.synthesis.reading;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.text.TextSanitizer;

/**
 * A reader's search.
 *
 * @param words words and quoted phrases, all required; null for any text
 * @param under the themes to search
 * @param chosen the required value of each criterion
 */
public record Search(@Nullable String words, ThemeScope under, Map<Criterion, String> chosen) {

    private static final int MAX_LENGTH = 200;

    /** Normalises the words and drops blank values. Words past the maximum length are cut off. */
    public Search {
        words = TextSanitizer.line(words);
        words = words == null || words.length() <= MAX_LENGTH ? words : words.substring(0, MAX_LENGTH);
        var ordered = new EnumMap<Criterion, String>(Criterion.class);
        chosen.forEach((criterion, value) -> {
            if (!value.isBlank()) {
                ordered.put(criterion, value);
            }
        });
        chosen = Map.copyOf(ordered);
    }

    /** Whether the search has words or criteria. */
    public boolean isNarrowed() {
        return words != null || !chosen.isEmpty();
    }

    /** The same search within other themes. */
    public Search under(ThemeScope other) {
        return new Search(words, other, chosen);
    }

    /** The same search without words. */
    public Search withoutWords() {
        return new Search(null, under, chosen);
    }

    /** The same search without a criterion. */
    public Search without(Criterion criterion) {
        var remaining = new EnumMap<Criterion, String>(Criterion.class);
        remaining.putAll(chosen);
        remaining.remove(criterion);
        return new Search(words, under, remaining);
    }
}
