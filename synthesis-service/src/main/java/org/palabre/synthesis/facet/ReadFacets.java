package org.palabre.synthesis.facet;

import java.util.Collection;
import java.util.EnumMap;
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

    /** How many of a theme's contributions each value holds for; values that hold for none are left out. */
    public Map<FacetValue, Integer> counts(UUID theme) {
        Map<FacetValue, Integer> counts = new EnumMap<>(FacetValue.class);
        facetings.of(contributions.idsUnder(theme)).values().stream()
                .flatMap(faceting -> faceting.values().stream())
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    /** The contributions under a theme for which a value holds. */
    public List<UUID> under(UUID theme, FacetValue value) {
        return facetings.of(contributions.idsUnder(theme)).values().stream()
                .filter(faceting -> faceting.values().contains(value))
                .map(Faceting::id)
                .toList();
    }
}
