package org.palabre.synthesis.reading.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.palabre.platform.refusal.Refusal;
import org.palabre.synthesis.reading.Criterion;
import org.palabre.synthesis.reading.Search;
import org.palabre.synthesis.reading.ThemeScope;
import org.springframework.web.util.UriComponentsBuilder;

/** Converts searches to addresses and back. */
final class SearchAddress {

    static final String WORDS = "q";
    static final String THEME = "theme";

    private SearchAddress() {}

    /**
     * Reads a search from the parameters of an address.
     *
     * @throws Refusal if the theme is invalid
     */
    static Search read(Map<String, String> query) {
        var chosen = new EnumMap<Criterion, String>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            Optional.ofNullable(query.get(criterion.slug())).ifPresent(value -> chosen.put(criterion, value));
        }
        return new Search(query.get(WORDS), ThemeScope.of(query.get(THEME)), chosen);
    }

    /** The address of a search. */
    static String of(String path, Search search) {
        var address = UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent(THEME, Optional.ofNullable(search.under().slug()))
                .queryParamIfPresent(WORDS, Optional.ofNullable(search.words()));
        for (Criterion criterion : Criterion.values()) {
            address.queryParamIfPresent(
                    criterion.slug(), Optional.ofNullable(search.chosen().get(criterion)));
        }
        return address.encode().build().toUriString();
    }
}
