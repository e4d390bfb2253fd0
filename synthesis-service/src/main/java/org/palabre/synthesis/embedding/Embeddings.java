package org.palabre.synthesis.embedding;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** What models made of contributions. */
@Repository
class Embeddings {

    private static final String ID = "_id";

    private final MongoOperations mongo;

    Embeddings(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** All of a consultation, by contribution. */
    Map<UUID, Embedding> of(String consultation) {
        Map<UUID, Embedding> all = new HashMap<>();
        try (Stream<Embedding> found = mongo.stream(query(where("consultation").is(consultation)), Embedding.class)) {
            found.forEach(one -> all.put(one.contribution(), one));
        }
        return all;
    }

    /** Keeps these in place of what was kept of the same contributions. */
    void keep(List<Embedding> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        BulkOperations bulk = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, Embedding.class);
        fresh.forEach(one -> bulk.replaceOne(
                query(where(ID).is(one.contribution())),
                one,
                FindAndReplaceOptions.options().upsert()));
        bulk.execute();
    }

    /** Forgets what was made of these contributions. */
    void forget(Collection<UUID> contributions) {
        if (!contributions.isEmpty()) {
            mongo.remove(query(where(ID).in(contributions)), Embedding.class);
        }
    }
}
