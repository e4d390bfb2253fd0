package org.palabre.synthesis.facet;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.palabre.platform.event.AggregateBulk;
import org.palabre.synthesis.contribution.ContributionChanges;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The repository of classifications. */
@Repository
public class Facetings {

    private static final int BATCH = 1000;

    private final MongoOperations mongo;
    private final AggregateBulk bulk;
    private final ContributionChanges changes;

    Facetings(MongoOperations mongo, AggregateBulk bulk, ContributionChanges changes) {
        this.mongo = mongo;
        this.bulk = bulk;
        this.changes = changes;
    }

    /** The classification of a contribution. */
    public Optional<Faceting> of(UUID contribution) {
        return Optional.ofNullable(mongo.findById(contribution, Faceting.class));
    }

    /** The classifications of the given contributions; unclassified contributions are absent. */
    public Map<UUID, Faceting> of(Collection<UUID> contributions) {
        Map<UUID, Faceting> found = new HashMap<>();
        try (Stream<Faceting> all =
                mongo.stream(query(where("_id").in(contributions)).cursorBatchSize(BATCH), Faceting.class)) {
            all.forEach(faceting -> found.put(faceting.id(), faceting));
        }
        return found;
    }

    /** Saves classifications; returns those not saved because of a concurrent change. */
    List<Faceting> save(List<Faceting> changed) {
        List<Faceting> conflicts = bulk.save(Faceting.class, changed);
        changed.stream()
                .collect(Collectors.groupingBy(
                        Faceting::consultation, Collectors.mapping(Faceting::id, Collectors.toList())))
                .forEach(changes::note);
        return conflicts;
    }

    void save(Faceting changed) {
        mongo.save(changed);
        changes.note(changed.consultation(), List.of(changed.id()));
    }

    /** The values of the given contributions. */
    public Map<UUID, Set<FacetValue>> values(Collection<UUID> contributions) {
        return values(query(where("_id").in(contributions)));
    }

    /** The values of all contributions of a consultation. */
    public Map<UUID, Set<FacetValue>> values(String consultation) {
        return values(query(where("consultation").is(consultation)));
    }

    private Map<UUID, Set<FacetValue>> values(Query query) {
        query.fields().include("values");
        query.cursorBatchSize(BATCH);
        Map<List<String>, Set<FacetValue>> shared = new HashMap<>();
        Map<UUID, Set<FacetValue>> found = new HashMap<>();
        try (Stream<Document> all = mongo.stream(query, Document.class, "facetings")) {
            all.forEach(document -> found.put(
                    document.get("_id", UUID.class),
                    shared.computeIfAbsent(document.getList("values", String.class, List.of()), Facetings::read)));
        }
        return found;
    }

    private static Set<FacetValue> read(List<String> names) {
        return names.stream().map(FacetValue::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
