package org.palabre.platform.event;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.ReadConcern;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Access to the outboxes of all aggregates in the store. Reads use majority concern, so that no event of a write that
 * may still be rolled back is published.
 */
final class Outboxes {

    private static final String OUTBOX = "outbox";
    private static final String HAS_PENDING = "owing";

    private final MongoOperations mongo;

    Outboxes(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Collections of aggregates. */
    List<String> collections() {
        return mongo.getConverter().getMappingContext().getPersistentEntities().stream()
                .map(entity -> entity.getType())
                .filter(type -> Aggregate.class.isAssignableFrom(type) && type != Aggregate.class)
                .map(mongo::getCollectionName)
                .distinct()
                .toList();
    }

    /** Ids of documents with pending events. */
    List<Object> pending(String collection, int limit) {
        Query query = query(where(HAS_PENDING).is(true)).limit(limit).withReadConcern(ReadConcern.MAJORITY);
        query.fields().include("_id");
        return mongo.find(query, Document.class, collection).stream()
                .map(document -> document.get("_id"))
                .toList();
    }

    /** The pending events of each of these documents, oldest first. */
    Map<Object, List<OutboxEntry>> read(String collection, Collection<Object> ids) {
        Query query = query(where("_id").in(ids)).withReadConcern(ReadConcern.MAJORITY);
        query.fields().include(OUTBOX);
        Map<Object, List<OutboxEntry>> pending = new LinkedHashMap<>();
        for (Document document : mongo.find(query, Document.class, collection)) {
            List<OutboxEntry> entries = document.getList(OUTBOX, Document.class, List.of()).stream()
                    .map(entry -> mongo.getConverter().read(OutboxEntry.class, entry))
                    .toList();
            pending.put(document.get("_id"), entries);
        }
        return pending;
    }

    /** Removes published entries; entries added meanwhile stay. */
    void remove(String collection, Map<Object, List<OutboxEntry>> published) {
        List<UUID> events = published.values().stream()
                .flatMap(List::stream)
                .map(OutboxEntry::eventId)
                .toList();
        var fullyPublished = where("_id")
                .in(published.keySet())
                .and(OUTBOX)
                .not()
                .elemMatch(where("eventId").nin(events));
        long cleared = mongo.updateMulti(
                        query(fullyPublished),
                        new Update().set(OUTBOX, List.of()).unset(HAS_PENDING),
                        collection)
                .getMatchedCount();
        if (cleared < published.size()) {
            mongo.updateMulti(
                    query(where("_id").in(published.keySet())),
                    new Update().pull(OUTBOX, new Document("eventId", new Document("$in", events))),
                    collection);
        }
    }
}
