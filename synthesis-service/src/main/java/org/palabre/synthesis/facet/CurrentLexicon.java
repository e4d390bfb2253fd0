package org.palabre.synthesis.facet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.security.Member;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The lexicon that contributions are classified by: the secretariat's, or the shipped one while there is none. */
@Repository
public class CurrentLexicon {

    private static final int FINGERPRINT = 16;

    /** The shipped lexicon never changes while the service runs. */
    private static final Standing SHIPPED =
            new Standing(FacetLexicon.shipped(), fingerprint(FacetLexicon.shipped()), -1, null, null, true);

    private final MongoOperations mongo;
    private final Clock clock;

    CurrentLexicon(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /**
     * The lexicon as it stands.
     *
     * @param lexicon its terms
     * @param fingerprint the same for the same terms
     * @param version counts changes; -1 before the first
     * @param by who changed it last, if anybody did
     * @param at when
     * @param isShipped whether it is the one that comes with Palabre
     */
    public record Standing(
            FacetLexicon lexicon,
            String fingerprint,
            long version,
            @Nullable String by,
            @Nullable Instant at,
            boolean isShipped) {}

    /** The lexicon as it stands. */
    public Standing now() {
        EditedLexicon edited = mongo.findById(EditedLexicon.ONLY, EditedLexicon.class);
        if (edited == null) {
            return SHIPPED;
        }
        List<FacetTerm> terms = edited.terms();
        FacetLexicon lexicon = terms == null ? FacetLexicon.shipped() : new FacetLexicon(terms);
        Long version = edited.version();
        return new Standing(
                lexicon, fingerprint(lexicon), version == null ? 0 : version, edited.by(), edited.at(), terms == null);
    }

    /**
     * Puts other terms in place; {@code null} for the shipped ones.
     *
     * @param seen the version that the member had before them
     * @throws OptimisticLockingFailureException when it has been changed since
     */
    void replace(Member member, long seen, @Nullable FacetLexicon lexicon) {
        if (now().version() != seen) {
            throw new OptimisticLockingFailureException("The lexicon has changed since version " + seen);
        }
        mongo.save(new EditedLexicon(
                EditedLexicon.ONLY,
                seen < 0 ? null : seen,
                lexicon == null ? null : lexicon.terms(),
                member.id(),
                clock.instant()));
    }

    private static String fingerprint(FacetLexicon lexicon) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            lexicon.terms().stream()
                    .map(FacetTerm::toString)
                    .sorted()
                    .forEach(term -> digest.update((term + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, FINGERPRINT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
