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

/** Repository of the projected themes. */
@Repository
public class Themes {

    private final MongoOperations mongo;
    private final VersionedProjection projection;

    Themes(MongoOperations mongo, VersionedProjection projection) {
        this.mongo = mongo;
        this.projection = projection;
    }

    /** Saves the theme if its version is newer than the stored one. */
    public void saveIfNewer(Theme theme) {
        var update = new Update()
                .set("consultation", theme.consultation())
                .set("version", theme.version())
                .set("state", theme.state())
                .set("label", theme.label())
                .set("problem", theme.problem())
                .set("priority", theme.priority());
        projection.apply(Theme.class, new ProjectionUpdate(theme.id(), "version", theme.version(), update));
    }

    /** The theme with this identity, if any. */
    public @Nullable Theme find(UUID id) {
        return mongo.findById(id, Theme.class);
    }

    /** All themes of a consultation, including retired ones. */
    public List<Theme> of(String consultation) {
        return mongo.find(query(where("consultation").is(consultation)), Theme.class);
    }
}
