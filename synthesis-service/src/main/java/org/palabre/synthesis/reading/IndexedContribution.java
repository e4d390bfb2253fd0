package org.palabre.synthesis.reading;

import java.util.Set;
import org.palabre.synthesis.contribution.ContributionSummary;
import org.palabre.synthesis.facet.FacetValue;

/**
 * A contribution on the shelf.
 *
 * @param card what it is, without its words
 * @param facets what it is classified as
 */
public record IndexedContribution(ContributionSummary card, Set<FacetValue> facets) {}
