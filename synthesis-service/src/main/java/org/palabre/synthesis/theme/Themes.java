package org.palabre.synthesis.theme;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.palabre.platform.event.AggregateBulk;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The stored themes, including retired ones. */
@Repository
public class Themes {

    private static final String COLLECTION = "themes";
    private static final List<String> LIVE = List.of(ThemeState.CANDIDATE.name(), ThemeState.SELECTED.name());

    private final MongoOperations mongo;
    private final AggregateBulk bulk;

    Themes(MongoOperations mongo, AggregateBulk bulk) {
        this.mongo = mongo;
        this.bulk = bulk;
    }

    /** The theme of this id. */
    public Optional<Theme> of(UUID id) {
        return Optional.ofNullable(mongo.findById(id, Theme.class));
    }

    /** A consultation's themes that are not retired, by id. */
    public Map<UUID, Theme> live(String consultation) {
        Map<UUID, Theme> themes = new HashMap<>();
        mongo.find(whereLive(consultation), Theme.class).forEach(theme -> themes.put(theme.id(), theme));
        return themes;
    }

    /** A consultation's retired themes. */
    public List<Theme> retired(String consultation) {
        return mongo.find(
                query(where("consultation").is(consultation).and("state").is(ThemeState.RETIRED)), Theme.class);
    }

    /** The ids of a consultation's themes that are not retired. */
    public Set<UUID> liveIds(String consultation) {
        return new HashSet<>(liveVersions(consultation).keySet());
    }

    /** The versions of a consultation's themes that are not retired, by id. */
    public Map<UUID, Long> liveVersions(String consultation) {
        Query query = whereLive(consultation);
        query.fields().include("version");
        Map<UUID, Long> versions = new HashMap<>();
        mongo.find(query, Document.class, COLLECTION)
                .forEach(document -> versions.put(document.get("_id", UUID.class), document.getLong("version")));
        return versions;
    }

    /** Saves new and changed themes; returns those not saved because of a concurrent update. */
    public List<Theme> save(List<Theme> changed) {
        return bulk.save(Theme.class, changed);
    }

    private static Query whereLive(String consultation) {
        return query(where("consultation").is(consultation).and("state").in(LIVE));
    }
}
