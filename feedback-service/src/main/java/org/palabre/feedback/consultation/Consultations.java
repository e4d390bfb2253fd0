package org.palabre.feedback.consultation;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.projection.VersionedProjection;
import org.palabre.platform.projection.VersionedProjection.ProjectionUpdate;
import org.palabre.platform.refusal.Refusal;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All consultations this service heard of. */
@Repository
public class Consultations {

    private final MongoOperations mongo;
    private final VersionedProjection projection;

    Consultations(MongoOperations mongo, VersionedProjection projection) {
        this.mongo = mongo;
        this.projection = projection;
    }

    /** Keeps what was heard, if it is newer. */
    public void keep(Consultation heard) {
        var change = new Update()
                .set("version", heard.version())
                .set("state", heard.state())
                .set("title", heard.title())
                .set("opensAt", heard.opensAt());
        projection.apply(Consultation.class, new ProjectionUpdate(heard.slug(), "version", heard.version(), change));
    }

    /** The consultation of this name, if any. */
    public @Nullable Consultation find(String slug) {
        return mongo.findById(slug, Consultation.class);
    }

    /**
     * The consultation of this name.
     *
     * @throws Refusal if there is none
     */
    public Consultation get(String slug) {
        Consultation found = find(slug);
        if (found == null) {
            throw Refusal.notFound("consultation-unknown", slug);
        }
        return found;
    }

    /** All that are public, the newest first. */
    public List<Consultation> announced() {
        return mongo.findAll(Consultation.class).stream()
                .filter(consultation -> consultation.state() != Consultation.State.DRAFT)
                .sorted(Comparator.comparing(Consultation::opensAt).reversed().thenComparing(Consultation::slug))
                .toList();
    }
}
