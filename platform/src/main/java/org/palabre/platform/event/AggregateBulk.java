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
 * Saves many aggregates in few round trips. Each write is atomic, includes the pending events and checks the version;
 * the order among aggregates is undefined. Entity callbacks are not called.
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
     * Applies a change and repeats it for the items that lost a race, until none is left.
     *
     * @param items identities or other keys of the aggregates to change
     * @param change loads, changes and saves the aggregates and returns the items that lost a race
     * @throws OptimisticLockingFailureException if some lose every attempt
     */
    public static <K> void saveUntilWon(Collection<K> items, Function<List<K>, Collection<K>> change) {
        List<K> remaining = List.copyOf(items);
        for (int attempt = 0; !remaining.isEmpty(); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new OptimisticLockingFailureException(remaining.size() + " documents keep changing");
            }
            remaining = List.copyOf(change.apply(remaining));
        }
    }

    /**
     * Saves new and changed aggregates.
     *
     * @param aggregates aggregates of one type, each at most once
     * @return the unsaved aggregates that changed in the store meanwhile, to be loaded again. An aggregate deleted
     *     meanwhile is inserted again.
     */
    public <T extends Aggregate> List<T> save(Class<T> type, List<T> aggregates) {
        List<T> conflicts = new ArrayList<>();
        for (int from = 0; from < aggregates.size(); from += CHUNK) {
            conflicts.addAll(saveChunk(type, aggregates.subList(from, Math.min(from + CHUNK, aggregates.size()))));
        }
        return conflicts;
    }

    private <T extends Aggregate> List<T> saveChunk(Class<T> type, List<T> chunk) {
        var entity = (MongoPersistentEntity<?>)
                mongo.getConverter().getMappingContext().getRequiredPersistentEntity(type);
        MongoPersistentProperty version = entity.getRequiredVersionProperty();
        List<WriteModel<Document>> writes = new ArrayList<>();
        List<Object> ids = new ArrayList<>();
        List<Long> versions = new ArrayList<>();
        for (T aggregate : chunk) {
            Object currentVersion = entity.getPropertyAccessor(aggregate).getProperty(version);
            long nextVersion = currentVersion == null ? 0 : (Long) currentVersion + 1;
            var document = new Document();
            mongo.getConverter().write(aggregate, document);
            document.put(version.getFieldName(), nextVersion);
            writes.add(write(document, version.getFieldName(), currentVersion));
            ids.add(Objects.requireNonNull(document.get(ID)));
            versions.add(nextVersion);
        }
        Set<Integer> conflictIndexes =
                Objects.requireNonNull(mongo.execute(type, collection -> write(collection, writes)));
        List<T> conflicts = new ArrayList<>();
        for (int i = 0; i < chunk.size(); i++) {
            T aggregate = chunk.get(i);
            if (conflictIndexes.contains(i)) {
                conflicts.add(aggregate);
                continue;
            }
            entity.getPropertyAccessor(aggregate).setProperty(version, versions.get(i));
            if (!aggregate.outbox().isEmpty()) {
                relay.wake(new OutboxRelay.SavedAggregate(entity.getCollection(), ids.get(i)));
            }
        }
        return conflicts;
    }

    /** Without a document of the expected version, the upsert fails with a duplicate id. */
    private static WriteModel<Document> write(Document document, String versionField, @Nullable Object currentVersion) {
        return currentVersion == null
                ? new InsertOneModel<>(document)
                : new ReplaceOneModel<>(
                        new Document(ID, document.get(ID)).append(versionField, currentVersion),
                        document,
                        new ReplaceOptions().upsert(true));
    }

    /** Executes the writes and returns the indexes of version conflicts. */
    private static Set<Integer> write(MongoCollection<Document> collection, List<WriteModel<Document>> writes) {
        Set<Integer> conflictIndexes = new HashSet<>();
        try {
            collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            for (BulkWriteError error : e.getWriteErrors()) {
                if (error.getCode() != DUPLICATE_KEY) {
                    throw e;
                }
                conflictIndexes.add(error.getIndex());
            }
            if (e.getWriteConcernError() != null) {
                throw e;
            }
        }
        return conflictIndexes;
    }
}
