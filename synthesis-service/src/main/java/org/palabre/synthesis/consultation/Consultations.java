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

/** The repository of consultations. */
@Repository
public class Consultations {

    private final MongoOperations mongo;

    Consultations(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The consultation with the given slug, public or not. */
    public Optional<Consultation> of(String slug) {
        return Optional.ofNullable(mongo.findById(slug, Consultation.class));
    }

    /**
     * The public consultation with the given slug.
     *
     * @throws Refusal if there is none, or it is not public
     */
    public Consultation published(String slug) {
        return of(slug).filter(Consultation::isPublic)
                .orElseThrow(() -> Refusal.notFound("consultation-unknown", slug));
    }

    /** All public consultations, newest first. */
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

    /** Saves the state unless a newer one is stored; returns whether it was saved. */
    boolean saveIfNewer(Consultation consultation) {
        var older = query(where("_id").is(consultation.slug()).and("heard").lt(consultation.eventVersion()));
        try {
            // If the stored one is not older, the upsert tries to insert a second document with the same id, which
            // fails.
            mongo.findAndReplace(
                    older, consultation, FindAndReplaceOptions.options().upsert());
            return true;
        } catch (DuplicateKeyException storedIsNewer) {
            return false;
        }
    }
}
