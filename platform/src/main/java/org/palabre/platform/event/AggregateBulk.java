package org.palabre.platform.event;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;

/**
 * Saves many aggregates in few round trips. Each is still one atomic write that holds its state and its pending events,
 * and each has its version checked; only the order among them is free. Entity callbacks are not called.
 */
public final class AggregateBulk {

    private static final String ID = "_id";
    private static final int CHUNK = 500;
    private static final int DUPLICATE_KEY = 11000;
    private static final int ATTEMPTS = 5;

    private final MongoOperations mongo;
    private final OutboxRelay relay;

    AggregateBulk(MongoOperations mongo, OutboxRelay relay) {
        this.mongo = mongo;
        this.relay = relay;
    }

    /**
     * Repeats a change for those whose aggregates somebody else saved meanwhile, until none is left.
     *
     * @param all identities or other handles of what has to change
     * @param change loads what these stand for, changes and saves it, and returns those that lost the race
     * @throws OptimisticLockingFailureException if some still lose after several attempts
     */
    public static <K> void saveUntilWon(Collection<K> all, Function<List<K>, Collection<K>> change) {
        List<K> left = List.copyOf(all);
        for (int attempt = 0; !left.isEmpty(); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new OptimisticLockingFailureException(left.size() + " documents keep changing");
            }
            left = List.copyOf(change.apply(left));
        }
    }

    /**
     * Saves the aggregates, new ones and changed ones alike.
     *
     * @param aggregates aggregates of this type, each at most once
     * @return those that somebody else saved meanwhile; they are not saved, and have to be loaded again. One that
     *     somebody deleted meanwhile is saved anew.
     */
    public <T extends Aggregate> List<T> save(Class<T> type, List<T> aggregates) {
        List<T> lost = new ArrayList<>();
        for (int from = 0; from < aggregates.size(); from += CHUNK) {
            lost.addAll(saveChunk(type, aggregates.subList(from, Math.min(from + CHUNK, aggregates.size()))));
        }
        return lost;
    }

    private <T extends Aggregate> List<T> saveChunk(Class<T> type, List<T> chunk) {
        var entity = (MongoPersistentEntity<?>)
                mongo.getConverter().getMappingContext().getRequiredPersistentEntity(type);
        MongoPersistentProperty version = entity.getRequiredVersionProperty();
        List<WriteModel<Document>> writes = new ArrayList<>();
        List<Object> ids = new ArrayList<>();
        List<Long> versions = new ArrayList<>();
        for (T aggregate : chunk) {
            Object before = entity.getPropertyAccessor(aggregate).getProperty(version);
            long next = before == null ? 0 : (Long) before + 1;
            var document = new Document();
            mongo.getConverter().write(aggregate, document);
            document.put(version.getFieldName(), next);
            writes.add(write(document, version.getFieldName(), before));
            ids.add(Objects.requireNonNull(document.get(ID)));
            versions.add(next);
        }
        Set<Integer> refused = Objects.requireNonNull(mongo.execute(type, collection -> write(collection, writes)));
        List<T> lost = new ArrayList<>();
        for (int i = 0; i < chunk.size(); i++) {
            T aggregate = chunk.get(i);
            if (refused.contains(i)) {
                lost.add(aggregate);
                continue;
            }
            entity.getPropertyAccessor(aggregate).setProperty(version, versions.get(i));
            if (!aggregate.outbox().isEmpty()) {
                relay.wake(new OutboxRelay.SavedAggregate(entity.getCollection(), ids.get(i)));
            }
        }
        return lost;
    }

    /** A replacement that finds no document of that version would insert one, and is refused for its id. */
    private static WriteModel<Document> write(Document document, String versionField, @Nullable Object before) {
        return before == null
                ? new InsertOneModel<>(document)
                : new ReplaceOneModel<>(
                        new Document(ID, document.get(ID)).append(versionField, before),
                        document,
                        new ReplaceOptions().upsert(true));
    }

    /** Writes and returns the positions of those that lost a race. */
    private static Set<Integer> write(MongoCollection<Document> collection, List<WriteModel<Document>> writes) {
        Set<Integer> refused = new HashSet<>();
        try {
            collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            for (BulkWriteError error : e.getWriteErrors()) {
                if (error.getCode() != DUPLICATE_KEY) {
                    throw e;
                }
                refused.add(error.getIndex());
            }
            if (e.getWriteConcernError() != null) {
                throw e;
            }
        }
        return refused;
    }
}
