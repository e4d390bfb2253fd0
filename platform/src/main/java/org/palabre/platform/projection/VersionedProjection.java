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
 * Applies events of other services to projected documents. An update is applied only if its version is newer than the
 * stored one, in one atomic write per document, so redelivered and reordered events have no effect. A document may
 * have several sources, each with its own version field; the first update creates it.
 */
public final class VersionedProjection {

    private final MongoOperations mongo;

    /** Writes to this store. */
    public VersionedProjection(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * An update of a document by an event.
     *
     * @param id identity of the document
     * @param versionField path of the version field of this source
     * @param version version of the event
     * @param change the fields to set, including the version
     */
    public record ProjectionUpdate(Object id, String versionField, long version, Update change) {

        private Query ifNewer() {
            return query(where("_id").is(id).and(versionField).not().gte(version));
        }
    }

    /** Applies an update if it is newer. */
    public void apply(Class<?> type, ProjectionUpdate update) {
        try {
            mongo.upsert(update.ifNewer(), update.change(), type);
        } catch (DuplicateKeyException e) {
            applyToExisting(type, update);
        }
    }

    /** Applies updates in one round trip, in order per document. */
    public void apply(Class<?> type, List<ProjectionUpdate> updates) {
        if (updates.isEmpty()) {
            return;
        }
        BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, type);
        updates.forEach(update -> bulk.upsert(update.ifNewer(), update.change()));
        try {
            bulk.execute();
        } catch (BulkOperationException e) {
            e.getErrors().stream().map(BulkWriteError::getIndex).sorted().forEach(i -> apply(type, updates.get(i)));
        }
    }

    /** After a duplicate key: the stored version is as new, or another source has just created the document. */
    private void applyToExisting(Class<?> type, ProjectionUpdate update) {
        mongo.updateFirst(update.ifNewer(), update.change(), type);
    }
}
