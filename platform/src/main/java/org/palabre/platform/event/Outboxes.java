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
    private static final String OWING = "owing";

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

    /** Ids of documents that owe at least one event. */
    List<Object> owing(String collection, int most) {
        Query owing = query(where(OWING).is(true)).limit(most).withReadConcern(ReadConcern.MAJORITY);
        owing.fields().include("_id");
        return mongo.find(owing, Document.class, collection).stream()
                .map(document -> document.get("_id"))
                .toList();
    }

    /** What each of these documents owes, oldest first. */
    Map<Object, List<OutboxEntry>> read(String collection, Collection<Object> ids) {
        Query saved = query(where("_id").in(ids)).withReadConcern(ReadConcern.MAJORITY);
        saved.fields().include(OUTBOX);
        Map<Object, List<OutboxEntry>> owed = new LinkedHashMap<>();
        for (Document document : mongo.find(saved, Document.class, collection)) {
            List<OutboxEntry> entries = document.getList(OUTBOX, Document.class, List.of()).stream()
                    .map(entry -> mongo.getConverter().read(OutboxEntry.class, entry))
                    .toList();
            owed.put(document.get("_id"), entries);
        }
        return owed;
    }

    /** Removes published entries; those recorded meanwhile stay, and their document goes on owing. */
    void strike(String collection, Map<Object, List<OutboxEntry>> published) {
        List<UUID> events = published.values().stream()
                .flatMap(List::stream)
                .map(OutboxEntry::eventId)
                .toList();
        var settled = where("_id")
                .in(published.keySet())
                .and(OUTBOX)
                .not()
                .elemMatch(where("eventId").nin(events));
        long struck = mongo.updateMulti(
                        query(settled), new Update().set(OUTBOX, List.of()).unset(OWING), collection)
                .getMatchedCount();
        if (struck < published.size()) {
            mongo.updateMulti(
                    query(where("_id").in(published.keySet())),
                    new Update().pull(OUTBOX, new Document("eventId", new Document("$in", events))),
                    collection);
        }
    }
}
