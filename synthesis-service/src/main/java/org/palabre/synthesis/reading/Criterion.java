package org.palabre.synthesis.reading;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.palabre.synthesis.facet.Facet;
import org.palabre.synthesis.facet.FacetValue;

/** What readers narrow contributions down by. */
public enum Criterion {
    REGION,
    ORIGIN,
    KIND,
    LANGUAGE,
    SECTOR,
    JURISDICTION,
    GOVERNANCE;

    /** Its name in addresses, in JSON and in message keys. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it finds in a contribution; several values of a facet may hold. */
    Collection<String> valuesOf(IndexedContribution shelved) {
        return switch (this) {
            case REGION -> {
                String region = shelved.card().region();
                yield region == null ? List.of() : List.of(region);
            }
            case ORIGIN -> List.of(shelved.card().origin().name());
            case KIND -> List.of(shelved.card().kind());
            case LANGUAGE -> List.of(shelved.card().language());
            case SECTOR -> values(shelved, Facet.SECTOR);
            case JURISDICTION -> values(shelved, Facet.JURISDICTION);
            case GOVERNANCE -> values(shelved, Facet.GOVERNANCE);
        };
    }

    private static Collection<String> values(IndexedContribution shelved, Facet facet) {
        return shelved.facets().stream()
                .filter(value -> value.facet() == facet)
                .map(FacetValue::slug)
                .toList();
    }
}
