package org.palabre.feedback.decision;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** All decisions. */
@Repository
public class Decisions {

    private final MongoOperations mongo;

    Decisions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * Saves it with the events it owes.
     *
     * @throws OptimisticLockingFailureException if somebody else decided on the same target meanwhile
     */
    Decision save(Decision decision) {
        try {
            return mongo.save(decision);
        } catch (DuplicateKeyException e) {
            throw new OptimisticLockingFailureException("Decided by somebody else meanwhile", e);
        }
    }

    /** The decision on a target, if there is one that was not withdrawn. */
    public @Nullable Decision on(Target target) {
        Decision found = mongo.findById(target.decision(), Decision.class);
        return found == null || found.isWithdrawn() ? null : found;
    }

    /** The decision of this identity, withdrawn or not. */
    public @Nullable Decision find(UUID id) {
        return mongo.findById(id, Decision.class);
    }

    /**
     * The decision of this identity, if it was not withdrawn.
     *
     * @throws Refusal if there is none
     */
    public Decision get(UUID id) {
        Decision found = find(id);
        if (found == null || found.isWithdrawn()) {
            throw Refusal.notFound("decision-unknown");
        }
        return found;
    }

    /** All decisions of a consultation that were not withdrawn. */
    public List<Decision> of(String consultation) {
        return mongo.find(query(where("consultation").is(consultation)), Decision.class).stream()
                .filter(decision -> !decision.isWithdrawn())
                .toList();
    }
}
