package org.palabre.synthesis.facet;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The secretariat's lexicon, as stored.
 *
 * @param id always {@link #ONLY}
 * @param version number of changes
 * @param terms its terms; null if the default lexicon was restored
 * @param by the member who made the last change
 * @param at time of the last change
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
