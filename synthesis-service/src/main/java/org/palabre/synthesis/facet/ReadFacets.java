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

/** What readers see of facets. Of a consultation that is not public yet they see nothing. */
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
     * A contribution and how it is classified.
     *
     * @param contribution the contribution
     * @param faceting how it is classified
     */
    public record Classified(GroupedContribution contribution, Faceting faceting) {}

    /**
     * How one contribution is classified.
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

    /** How these contributions are classified, as far as they are. */
    public Map<UUID, Faceting> of(Collection<GroupedContribution> shown) {
        return facetings.of(shown.stream().map(GroupedContribution::id).toList());
    }
}
