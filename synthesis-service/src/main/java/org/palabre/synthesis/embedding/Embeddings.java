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

/** The repository of embeddings. */
@Repository
class Embeddings {

    private static final String ID = "_id";

    private final MongoOperations mongo;

    Embeddings(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The embeddings of a consultation by contribution. */
    Map<UUID, Embedding> of(String consultation) {
        Map<UUID, Embedding> all = new HashMap<>();
        try (Stream<Embedding> stream = mongo.stream(query(where("consultation").is(consultation)), Embedding.class)) {
            stream.forEach(embedding -> all.put(embedding.contribution(), embedding));
        }
        return all;
    }

    /** Saves embeddings and replaces older ones of the same contributions. */
    void save(List<Embedding> embeddings) {
        if (embeddings.isEmpty()) {
            return;
        }
        BulkOperations bulk = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, Embedding.class);
        embeddings.forEach(embedding -> bulk.replaceOne(
                query(where(ID).is(embedding.contribution())),
                embedding,
                FindAndReplaceOptions.options().upsert()));
        bulk.execute();
    }

    /** Removes the embeddings of the given contributions. */
    void remove(Collection<UUID> contributions) {
        if (!contributions.isEmpty()) {
            mongo.remove(query(where(ID).in(contributions)), Embedding.class);
        }
    }
}
