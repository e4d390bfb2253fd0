package org.palabre.feedback.projection;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Keeps what other services say. A change is applied only if its version is newer than the one held, in one atomic
 * write, so that redelivered and overtaken events do nothing. One document may have several sources, each with a
 * version field of its own; whichever comes first creates it.
 */
@Component
public class NewerOnly {

    private final MongoOperations mongo;

    NewerOnly(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * Applies the change, or does nothing if it is old.
     *
     * @param type the projected document
     * @param id its identity
     * @param versionField path of the field that holds the version of this source; the change must set it
     * @param version of the event
     * @param change what the event says
     */
    public void apply(Class<?> type, Object id, String versionField, long version, Update change) {
        Query notYet = query(where("_id").is(id).and(versionField).not().gte(version));
        try {
            mongo.upsert(notYet, change, type);
        } catch (DuplicateKeyException e) {
            // Either it holds something as new, or another source created the document just now.
            mongo.updateFirst(notYet, change, type);
        }
    }
}
