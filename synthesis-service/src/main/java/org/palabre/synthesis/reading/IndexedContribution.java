package org.palabre.synthesis.reading;

import java.util.Set;
import org.palabre.synthesis.contribution.ContributionSummary;
import org.palabre.synthesis.facet.FacetValue;

/**
 * A contribution in the index.
 *
 * @param summary the contribution without its text
 * @param facets its facet values
 */
record IndexedContribution(ContributionSummary summary, Set<FacetValue> facets) {}
