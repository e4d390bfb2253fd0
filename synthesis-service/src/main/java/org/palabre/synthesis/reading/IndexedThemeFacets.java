package org.palabre.synthesis.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.palabre.synthesis.facet.FacetValue;
import org.palabre.synthesis.theme.ThemeFacets;
import org.springframework.stereotype.Component;

/** Counts the facets of a theme's contributions with the consultation's index. */
@Component
class IndexedThemeFacets implements ThemeFacets {

    private final ContributionIndexes indexes;

    IndexedThemeFacets(ContributionIndexes indexes) {
        this.indexes = indexes;
    }

    @Override
    public Map<FacetValue, Integer> counts(String consultation, UUID theme) {
        Map<FacetValue, Integer> counts = new EnumMap<>(FacetValue.class);
        under(consultation, theme)
                .flatMap(contribution -> contribution.facets().stream())
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    @Override
    public List<UUID> contributionsWith(String consultation, UUID theme, FacetValue value) {
        return under(consultation, theme)
                .filter(contribution -> contribution.facets().contains(value))
                .map(contribution -> contribution.summary().id())
                .toList();
    }

    private Stream<IndexedContribution> under(String consultation, UUID theme) {
        return indexes.of(consultation).all().stream()
                .filter(contribution -> theme.equals(contribution.summary().theme()));
    }
}
