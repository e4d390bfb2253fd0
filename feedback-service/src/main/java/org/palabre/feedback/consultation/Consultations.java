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

/** Repository of the projected consultations. */
@Repository
public class Consultations {

    private final MongoOperations mongo;
    private final VersionedProjection projection;

    Consultations(MongoOperations mongo, VersionedProjection projection) {
        this.mongo = mongo;
        this.projection = projection;
    }

    /** Saves the consultation if its version is newer than the stored one. */
    public void saveIfNewer(Consultation consultation) {
        var update = new Update()
                .set("version", consultation.version())
                .set("state", consultation.state())
                .set("title", consultation.title())
                .set("opensAt", consultation.opensAt());
        projection.apply(
                Consultation.class,
                new ProjectionUpdate(consultation.slug(), "version", consultation.version(), update));
    }

    /** The consultation with this slug, if any. */
    public @Nullable Consultation find(String slug) {
        return mongo.findById(slug, Consultation.class);
    }

    /**
     * The consultation with this slug.
     *
     * @throws Refusal if there is none
     */
    public Consultation get(String slug) {
        Consultation consultation = find(slug);
        if (consultation == null) {
            throw Refusal.notFound("consultation-unknown", slug);
        }
        return consultation;
    }

    /** All public consultations, newest first. */
    public List<Consultation> announced() {
        return mongo.findAll(Consultation.class).stream()
                .filter(consultation -> consultation.state() != Consultation.State.DRAFT)
                .sorted(Comparator.comparing(Consultation::opensAt).reversed().thenComparing(Consultation::slug))
                .toList();
    }
}
