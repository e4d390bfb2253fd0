package org.palabre.synthesis.facet;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.palabre.platform.security.Member;
import org.springframework.stereotype.Component;

/** A member says what a contribution is about where the lexicon is wrong; that wins until a member takes it back. */
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
     * Sets all that applies, on all axes. An axis on which nothing is changed stays as it was, and unsigned.
     *
     * @throws org.palabre.platform.refusal.Refusal if there is no such contribution
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody else chose at the same moment
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

    /** Takes back what members chose: the lexicon's findings hold again. */
    public void leaveToTheLexicon(UUID contribution) {
        Faceting faceting = readFacets.of(contribution).faceting();
        if (faceting.leaveToTheLexicon()) {
            facetings.save(faceting);
        }
    }
}
