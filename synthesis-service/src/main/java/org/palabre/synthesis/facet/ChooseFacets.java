package org.palabre.synthesis.facet;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.palabre.platform.security.Member;
import org.springframework.stereotype.Component;

/** Overrides the lexicon's facets of a contribution with a member's choice, until a member resets it. */
@Component
public class ChooseFacets {

    private final ReadFacets readFacets;
    private final Facetings facetings;
    private final Clock clock;

    ChooseFacets(ReadFacets readFacets, Facetings facetings, Clock clock) {
        this.readFacets = readFacets;
        this.facetings = facetings;
        this.clock = clock;
    }

    /**
     * Sets the values of all facets. A facet without a change keeps its values and records no choice.
     *
     * @throws org.palabre.platform.refusal.Refusal if there is no such contribution
     * @throws org.springframework.dao.OptimisticLockingFailureException if another member chose concurrently
     */
    public void choose(Member member, UUID contribution, Set<FacetValue> values) {
        Faceting faceting = readFacets.of(contribution).faceting();
        Instant now = clock.instant();
        boolean changed = false;
        for (Facet facet : Facet.values()) {
            Set<FacetValue> chosen = EnumSet.noneOf(FacetValue.class);
            values.stream().filter(value -> value.facet() == facet).forEach(chosen::add);
            changed |= faceting.choose(facet, chosen, member.id(), now);
        }
        if (changed) {
            facetings.save(faceting);
        }
    }

    /** Removes all choices of members, so that the lexicon's values apply again. */
    public void reset(UUID contribution) {
        Faceting faceting = readFacets.of(contribution).faceting();
        if (faceting.removeChoices()) {
            facetings.save(faceting);
        }
    }
}
