package org.palabre.synthesis.facet;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The lexicon that the secretariat keeps in place of the shipped one.
 *
 * @param id there is one only
 * @param version counts its changes
 * @param terms all of its terms; none of its own where the shipped lexicon holds again
 * @param by who changed it last
 * @param at when
 */
@Document("facet_lexicon")
@TypeAlias("lexicon")
record EditedLexicon(
        @Id String id,
        @Version @Nullable Long version,
        @Nullable List<FacetTerm> terms,
        String by,
        Instant at) {

    static final String ONLY = "current";
}
