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

/** How contributions are classified. */
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
        List<Faceting> lost = bulk.save(Faceting.class, changed);
        changed.stream()
                .collect(Collectors.groupingBy(
                        Faceting::consultation, Collectors.mapping(Faceting::id, Collectors.toList())))
                .forEach(changes::note);
        return lost;
    }

    void save(Faceting changed) {
        mongo.save(changed);
        changes.note(changed.consultation(), List.of(changed.id()));
    }

    /** What holds for these contributions. */
    public Map<UUID, Set<FacetValue>> values(Collection<UUID> contributions) {
        return values(query(where("_id").in(contributions)));
    }

    /** What holds for all contributions of a consultation. */
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
