package org.palabre.synthesis.theme;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.palabre.synthesis.facet.FacetValue;

/** The facets of a theme's contributions. */
public interface ThemeFacets {

    /** How many of a theme's contributions each value holds for; values that hold for none are left out. */
    Map<FacetValue, Integer> counts(String consultation, UUID theme);

    /** The contributions under a theme for which a value holds. */
    List<UUID> holding(String consultation, UUID theme, FacetValue value);
}
