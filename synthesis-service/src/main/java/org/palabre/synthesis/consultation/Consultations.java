package org.palabre.synthesis.consultation;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.palabre.platform.refusal.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The consultations that synthesis has heard of. */
@Repository
public class Consultations {

    private final MongoOperations mongo;

    Consultations(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The consultation of this slug, public or not. */
    public Optional<Consultation> of(String slug) {
        return Optional.ofNullable(mongo.findById(slug, Consultation.class));
    }

    /**
     * The consultation of this slug for a reader.
     *
     * @throws Refusal if there is none, or it is not public yet
     */
    public Consultation published(String slug) {
        return of(slug).filter(Consultation::isPublic)
                .orElseThrow(() -> Refusal.notFound("consultation-unknown", slug));
    }

    /** All consultations that the public may know of, the newest first. */
    public List<Consultation> published() {
        return all().stream()
                .filter(Consultation::isPublic)
                .sorted(Comparator.comparing(Consultation::opensAt).reversed().thenComparing(Consultation::slug))
                .toList();
    }

    /** All consultations. */
    public List<Consultation> all() {
        return mongo.findAll(Consultation.class);
    }

    /** Keeps this state unless a newer one is held already; returns whether it was kept. */
    boolean keep(Consultation told) {
        var older = query(where("_id").is(told.slug()).and("heard").lt(told.eventVersion()));
        try {
            // Where the held one is not older, this would insert a second of that slug, which its id forbids.
            mongo.findAndReplace(older, told, FindAndReplaceOptions.options().upsert());
            return true;
        } catch (DuplicateKeyException heldIsNewer) {
            return false;
        }
    }
}
