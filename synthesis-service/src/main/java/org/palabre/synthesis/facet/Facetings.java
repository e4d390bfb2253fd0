package org.palabre.synthesis.facet;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.palabre.platform.event.AggregateBulk;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** How contributions are classified. */
@Repository
public class Facetings {

    private static final int BATCH = 1000;

    private final MongoOperations mongo;
    private final AggregateBulk bulk;

    Facetings(MongoOperations mongo, AggregateBulk bulk) {
        this.mongo = mongo;
        this.bulk = bulk;
    }

    /** That of one contribution. */
    public Optional<Faceting> of(UUID contribution) {
        return Optional.ofNullable(mongo.findById(contribution, Faceting.class));
    }

    /** Those of these contributions that are classified. */
    public Map<UUID, Faceting> of(Collection<UUID> contributions) {
        Map<UUID, Faceting> found = new HashMap<>();
        try (Stream<Faceting> all =
                mongo.stream(query(where("_id").in(contributions)).cursorBatchSize(BATCH), Faceting.class)) {
            all.forEach(faceting -> found.put(faceting.id(), faceting));
        }
        return found;
    }

    /** Saves; those that somebody else saved meanwhile are given back unsaved. */
    List<Faceting> save(List<Faceting> changed) {
        return bulk.save(Faceting.class, changed);
    }

    void save(Faceting changed) {
        mongo.save(changed);
    }
}
