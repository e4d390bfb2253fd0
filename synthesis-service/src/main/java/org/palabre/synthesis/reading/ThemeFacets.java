package org.palabre.synthesis.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.palabre.synthesis.facet.FacetValue;
import org.springframework.stereotype.Component;

/** What the contributions under a theme are classified as. */
@Component
public class ThemeFacets {

    private final ContributionIndexes shelves;

    ThemeFacets(ContributionIndexes shelves) {
        this.shelves = shelves;
    }

    /** How many of a theme's contributions each value holds for; values that hold for none are left out. */
    public Map<FacetValue, Integer> counts(String consultation, UUID theme) {
        Map<FacetValue, Integer> counts = new EnumMap<>(FacetValue.class);
        under(consultation, theme)
                .flatMap(shelved -> shelved.facets().stream())
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    /** The contributions under a theme for which a value holds. */
    public List<UUID> holding(String consultation, UUID theme, FacetValue value) {
        return under(consultation, theme)
                .filter(shelved -> shelved.facets().contains(value))
                .map(shelved -> shelved.card().id())
                .toList();
    }

    private Stream<IndexedContribution> under(String consultation, UUID theme) {
        return shelves.of(consultation).all().stream()
                .filter(shelved -> theme.equals(shelved.card().theme()));
    }
}
