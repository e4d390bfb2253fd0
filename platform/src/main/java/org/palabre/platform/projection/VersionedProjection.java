package org.palabre.platform.projection;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.bulk.BulkWriteError;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Keeps what other services say. News is applied only if its version is newer than the one held, in one atomic write per
 * document, so that redelivered and overtaken events do nothing. One document may have several sources, each with a
 * version field of its own; whichever comes first creates it.
 */
public final class VersionedProjection {

    private final MongoOperations mongo;

    /** Keeps it here. */
    public VersionedProjection(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * What an event says of a document.
     *
     * @param id the document's identity
     * @param versionField path of the field that holds the version of this source
     * @param version of the event
     * @param change what the event says, its version included
     */
    public record ProjectionUpdate(Object id, String versionField, long version, Update change) {

        private Query unlessKnown() {
            return query(where("_id").is(id).and(versionField).not().gte(version));
        }
    }

    /** Applies the news, or does nothing if it is old. */
    public void apply(Class<?> type, ProjectionUpdate news) {
        try {
            mongo.upsert(news.unlessKnown(), news.change(), type);
        } catch (DuplicateKeyException e) {
            applyToKnown(type, news);
        }
    }

    /** Applies news in one round trip; several of one document in their order. */
    public void apply(Class<?> type, List<ProjectionUpdate> all) {
        if (all.isEmpty()) {
            return;
        }
        BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, type);
        all.forEach(news -> bulk.upsert(news.unlessKnown(), news.change()));
        try {
            bulk.execute();
        } catch (BulkOperationException e) {
            e.getErrors().stream().map(BulkWriteError::getIndex).sorted().forEach(i -> apply(type, all.get(i)));
        }
    }

    /** Either it holds something as new, or another source created the document just now. */
    private void applyToKnown(Class<?> type, ProjectionUpdate news) {
        mongo.updateFirst(news.unlessKnown(), news.change(), type);
    }
}
