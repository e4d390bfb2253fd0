package org.palabre.synthesis.curation;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The stored acts of curation. */
@Repository
public class CurationEntries {

    private static final String CONSULTATION = "consultation";
    private static final String NUMBER = "number";
    private static final String DONE = "done";

    private final MongoOperations mongo;

    CurationEntries(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The act of this id. */
    public Optional<CurationEntry> of(UUID id) {
        return Optional.ofNullable(mongo.findById(id, CurationEntry.class));
    }

    /** A consultation's history. */
    public History history(String consultation) {
        return new History(mongo.find(
                query(where(CONSULTATION).is(consultation)).with(Sort.by(Sort.Direction.ASC, NUMBER)),
                CurationEntry.class));
    }

    /** The number of a consultation's last act, 0 before the first. */
    public int last(String consultation) {
        Query query = query(where(CONSULTATION).is(consultation))
                .with(Sort.by(Sort.Direction.DESC, NUMBER))
                .limit(1);
        query.fields().include(NUMBER);
        org.bson.Document newest = mongo.findOne(query, org.bson.Document.class, "curation");
        return newest == null ? 0 : newest.getInteger(NUMBER);
    }

    /** A consultation's interrupted acts, oldest first. */
    List<CurationEntry> unfinished(String consultation) {
        return mongo.find(
                query(where(CONSULTATION).is(consultation).and(DONE).is(false))
                        .with(Sort.by(Sort.Direction.ASC, NUMBER)),
                CurationEntry.class);
    }

    /** The consultations with an interrupted act. */
    List<String> consultationsUnfinished() {
        return mongo.find(query(where(DONE).is(false)), CurationEntry.class).stream()
                .map(CurationEntry::consultation)
                .distinct()
                .toList();
    }

    /**
     * Stores the next act.
     *
     * @throws OptimisticLockingFailureException if another instance stored one concurrently
     */
    void write(CurationEntry entry) {
        try {
            mongo.insert(entry);
        } catch (DuplicateKeyException duplicate) {
            throw new OptimisticLockingFailureException("Act " + entry.number() + " exists already", duplicate);
        }
    }

    /** Marks an act as applied completely. */
    void done(CurationEntry entry) {
        mongo.updateFirst(query(where("_id").is(entry.id())), Update.update(DONE, true), CurationEntry.class);
    }
}
