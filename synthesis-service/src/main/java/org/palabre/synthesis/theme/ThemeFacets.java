package org.palabre.synthesis.theme;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.palabre.synthesis.facet.FacetValue;

/** The facets of a theme's contributions. */
public interface ThemeFacets {

    /** The number of a theme's contributions per facet value; values without contributions are left out. */
    Map<FacetValue, Integer> counts(String consultation, UUID theme);

    /** The contributions under a theme that have a facet value. */
    List<UUID> contributionsWith(String consultation, UUID theme, FacetValue value);
}
