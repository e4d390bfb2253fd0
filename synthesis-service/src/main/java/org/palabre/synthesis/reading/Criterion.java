package org.palabre.synthesis.reading;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.palabre.synthesis.facet.Facet;
import org.palabre.synthesis.facet.FacetValue;

/** A criterion for a search. */
public enum Criterion {
    REGION,
    ORIGIN,
    KIND,
    LANGUAGE,
    SECTOR,
    JURISDICTION,
    GOVERNANCE;

    /** The name in addresses, in JSON and in message keys. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The values of a contribution; a facet can have several. */
    Collection<String> valuesOf(IndexedContribution contribution) {
        return switch (this) {
            case REGION -> {
                String region = contribution.summary().region();
                yield region == null ? List.of() : List.of(region);
            }
            case ORIGIN -> List.of(contribution.summary().origin().name());
            case KIND -> List.of(contribution.summary().kind());
            case LANGUAGE -> List.of(contribution.summary().language());
            case SECTOR -> values(contribution, Facet.SECTOR);
            case JURISDICTION -> values(contribution, Facet.JURISDICTION);
            case GOVERNANCE -> values(contribution, Facet.GOVERNANCE);
        };
    }

    private static Collection<String> values(IndexedContribution contribution, Facet facet) {
        return contribution.facets().stream()
                .filter(value -> value.facet() == facet)
                .map(FacetValue::slug)
                .toList();
    }
}
