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

/** The repository of the current lexicon: the secretariat's, or the default one without edits. */
@Repository
public class CurrentLexicon {

    private static final int FINGERPRINT_LENGTH = 16;

    /** The default lexicon is fixed while the service runs. */
    private static final LexiconVersion DEFAULT =
            new LexiconVersion(FacetLexicon.shipped(), fingerprint(FacetLexicon.shipped()), -1, null, null, true);

    private final MongoOperations mongo;
    private final Clock clock;

    CurrentLexicon(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /**
     * A version of the lexicon.
     *
     * @param lexicon its terms
     * @param fingerprint hash of the terms
     * @param version number of changes; -1 before the first
     * @param by the member who made the last change, if any
     * @param at time of the last change
     * @param isShipped whether it is the default lexicon
     */
    public record LexiconVersion(
            FacetLexicon lexicon,
            String fingerprint,
            long version,
            @Nullable String by,
            @Nullable Instant at,
            boolean isShipped) {}

    /** The current lexicon. */
    public LexiconVersion now() {
        EditedLexicon edited = mongo.findById(EditedLexicon.ONLY, EditedLexicon.class);
        if (edited == null) {
            return DEFAULT;
        }
        List<FacetTerm> terms = edited.terms();
        FacetLexicon lexicon = terms == null ? FacetLexicon.shipped() : new FacetLexicon(terms);
        Long version = edited.version();
        return new LexiconVersion(
                lexicon, fingerprint(lexicon), version == null ? 0 : version, edited.by(), edited.at(), terms == null);
    }

    /**
     * Replaces the terms; {@code null} restores the default lexicon.
     *
     * @param expectedVersion the version shown to the member
     * @throws OptimisticLockingFailureException if the lexicon has changed since
     */
    void replace(Member member, long expectedVersion, @Nullable FacetLexicon lexicon) {
        if (now().version() != expectedVersion) {
            throw new OptimisticLockingFailureException("The lexicon has changed since version " + expectedVersion);
        }
        mongo.save(new EditedLexicon(
                EditedLexicon.ONLY,
                expectedVersion < 0 ? null : expectedVersion,
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
            return HexFormat.of().formatHex(digest.digest()).substring(0, FINGERPRINT_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
