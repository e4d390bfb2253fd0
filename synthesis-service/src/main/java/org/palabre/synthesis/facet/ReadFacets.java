package org.palabre.synthesis.facet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.palabre.platform.refusal.Refusal;
import org.palabre.synthesis.consultation.Consultations;
import org.palabre.synthesis.contribution.GroupedContribution;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.springframework.stereotype.Component;

/** Reads classifications for the public, without consultations that are not public. */
@Component
public class ReadFacets {

    private final Consultations consultations;
    private final GroupedContributions contributions;
    private final Facetings facetings;

    ReadFacets(Consultations consultations, GroupedContributions contributions, Facetings facetings) {
        this.consultations = consultations;
        this.contributions = contributions;
        this.facetings = facetings;
    }

    /**
     * A contribution with its classification.
     *
     * @param contribution the contribution
     * @param faceting its classification
     */
    public record Classified(GroupedContribution contribution, Faceting faceting) {}

    /**
     * The classification of a contribution.
     *
     * @throws Refusal if there is no such contribution
     */
    public Classified of(UUID id) {
        GroupedContribution contribution = contributions.of(List.of(id)).get(id);
        if (contribution == null) {
            throw Refusal.notFound("contribution-not-here");
        }
        consultations.published(contribution.consultation());
        return new Classified(
                contribution, facetings.of(id).orElseGet(() -> Faceting.of(id, contribution.consultation())));
    }

    /** The classifications of the given contributions; unclassified contributions are absent. */
    public Map<UUID, Faceting> of(Collection<GroupedContribution> shown) {
        return facetings.of(shown.stream().map(GroupedContribution::id).toList());
    }
}
