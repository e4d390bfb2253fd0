package org.palabre.feedback.theme;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.projection.VersionedProjection;
import org.palabre.platform.projection.VersionedProjection.ProjectionUpdate;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All themes this service heard of. */
@Repository
public class Themes {

    private final MongoOperations mongo;
    private final VersionedProjection projection;

    Themes(MongoOperations mongo, VersionedProjection projection) {
        this.mongo = mongo;
        this.projection = projection;
    }

    /** Keeps what was heard, if it is newer. */
    public void keep(Theme heard) {
        var change = new Update()
                .set("consultation", heard.consultation())
                .set("version", heard.version())
                .set("state", heard.state())
                .set("label", heard.label())
                .set("problem", heard.problem())
                .set("priority", heard.priority());
        projection.apply(Theme.class, new ProjectionUpdate(heard.id(), "version", heard.version(), change));
    }

    /** The theme of this identity, if any. */
    public @Nullable Theme find(UUID id) {
        return mongo.findById(id, Theme.class);
    }

    /** All themes of a consultation, the retired too. */
    public List<Theme> of(String consultation) {
        return mongo.find(query(where("consultation").is(consultation)), Theme.class);
    }
}
