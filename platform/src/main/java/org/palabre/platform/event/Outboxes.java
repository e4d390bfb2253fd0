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
 * The outboxes inside the documents of every collection that holds aggregates. They are read with majority concern, so
 * that nothing is published of a document that a crash could still take back.
 */
final class Outboxes {

    private static final String OUTBOX = "outbox";
    private static final String HAS_PENDING = "owing";

    private final MongoOperations mongo;

    Outboxes(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The collections whose documents are aggregates. */
    List<String> collections() {
        return mongo.getConverter().getMappingContext().getPersistentEntities().stream()
                .map(entity -> entity.getType())
                .filter(type -> Aggregate.class.isAssignableFrom(type) && type != Aggregate.class)
                .map(mongo::getCollectionName)
                .distinct()
                .toList();
    }

    /** Ids of documents with at least one pending event. */
    List<Object> pending(String collection, int most) {
        Query pending = query(where(HAS_PENDING).is(true)).limit(most).withReadConcern(ReadConcern.MAJORITY);
        pending.fields().include("_id");
        return mongo.find(pending, Document.class, collection).stream()
                .map(document -> document.get("_id"))
                .toList();
    }

    /** The pending events of each of these documents, oldest first. */
    Map<Object, List<OutboxEntry>> read(String collection, Collection<Object> ids) {
        Query saved = query(where("_id").in(ids)).withReadConcern(ReadConcern.MAJORITY);
        saved.fields().include(OUTBOX);
        Map<Object, List<OutboxEntry>> pending = new LinkedHashMap<>();
        for (Document document : mongo.find(saved, Document.class, collection)) {
            List<OutboxEntry> entries = document.getList(OUTBOX, Document.class, List.of()).stream()
                    .map(entry -> mongo.getConverter().read(OutboxEntry.class, entry))
                    .toList();
            pending.put(document.get("_id"), entries);
        }
        return pending;
    }

    /** Removes published entries; those recorded meanwhile stay pending. */
    void remove(String collection, Map<Object, List<OutboxEntry>> published) {
        List<UUID> events = published.values().stream()
                .flatMap(List::stream)
                .map(OutboxEntry::eventId)
                .toList();
        var settled = where("_id")
                .in(published.keySet())
                .and(OUTBOX)
                .not()
                .elemMatch(where("eventId").nin(events));
        long removed = mongo.updateMulti(
                        query(settled), new Update().set(OUTBOX, List.of()).unset(HAS_PENDING), collection)
                .getMatchedCount();
        if (removed < published.size()) {
            mongo.updateMulti(
                    query(where("_id").in(published.keySet())),
                    new Update().pull(OUTBOX, new Document("eventId", new Document("$in", events))),
                    collection);
        }
    }
}
