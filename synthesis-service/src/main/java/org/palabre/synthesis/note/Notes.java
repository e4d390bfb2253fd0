package org.palabre.synthesis.note;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The stored notes, including withdrawn ones. */
@Repository
class Notes {

    private final MongoOperations mongo;

    Notes(MongoOperations mongo) {
        this.mongo = mongo;
    }

    Optional<Note> of(UUID id) {
        return Optional.ofNullable(mongo.findById(id, Note.class));
    }

    /** The notes on these themes, oldest first. */
    List<Note> on(Collection<UUID> themes) {
        return mongo.find(query(where("theme").in(themes)), Note.class).stream()
                .sorted(Comparator.comparing(Note::at).thenComparing(Note::id))
                .toList();
    }

    /** Stores a new note; returns whether its id was free. */
    boolean add(Note note) {
        try {
            mongo.insert(note);
            return true;
        } catch (DuplicateKeyException duplicate) {
            return false;
        }
    }

    /**
     * Stores a changed note.
     *
     * @throws OptimisticLockingFailureException on a concurrent update
     */
    void save(Note changed) {
        mongo.save(changed);
    }
}
