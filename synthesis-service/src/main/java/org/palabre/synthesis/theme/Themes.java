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

/** All themes, those retired included. */
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

    /** The theme of this identity. */
    public Optional<Theme> of(UUID id) {
        return Optional.ofNullable(mongo.findById(id, Theme.class));
    }

    /** Those of a consultation that are there, by identity. */
    public Map<UUID, Theme> live(String consultation) {
        Map<UUID, Theme> themes = new HashMap<>();
        mongo.find(whereLive(consultation), Theme.class).forEach(theme -> themes.put(theme.id(), theme));
        return themes;
    }

    /** Those of a consultation that are no longer there. */
    public List<Theme> retired(String consultation) {
        return mongo.find(
                query(where("consultation").is(consultation).and("state").is(ThemeState.RETIRED)), Theme.class);
    }

    /** The identities of a consultation's themes that are there. */
    public Set<UUID> liveIds(String consultation) {
        return new HashSet<>(liveVersions(consultation).keySet());
    }

    /** The versions of a consultation's themes that are there, by identity. */
    public Map<UUID, Long> liveVersions(String consultation) {
        Query query = whereLive(consultation);
        query.fields().include("version");
        Map<UUID, Long> versions = new HashMap<>();
        mongo.find(query, Document.class, COLLECTION)
                .forEach(document -> versions.put(document.get("_id", UUID.class), document.getLong("version")));
        return versions;
    }

    /** Saves themes, new ones and changed ones; returns those that somebody else saved meanwhile. */
    public List<Theme> save(List<Theme> changed) {
        return bulk.save(Theme.class, changed);
    }

    private static Query whereLive(String consultation) {
        return query(where("consultation").is(consultation).and("state").in(LIVE));
    }
}
