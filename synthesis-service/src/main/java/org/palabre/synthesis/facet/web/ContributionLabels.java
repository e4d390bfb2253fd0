package org.palabre.synthesis.facet.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.facet.ReadFacets;
import org.springframework.stereotype.Component;

/** The facet values of contributions, for pages. */
@Component
public class ContributionLabels {

    private final ReadFacets readFacets;

    ContributionLabels(ReadFacets readFacets) {
        this.readFacets = readFacets;
    }

    /** The values by contribution; unclassified contributions are absent. */
    public Map<UUID, List<LabelView>> of(List<GroupedContribution> contributions) {
        Map<UUID, List<LabelView>> labels = new HashMap<>();
        readFacets.of(contributions).forEach((id, faceting) -> labels.put(id, LabelView.of(faceting)));
        return labels;
    }
}
