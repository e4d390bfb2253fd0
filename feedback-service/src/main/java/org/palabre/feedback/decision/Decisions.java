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

/** Repository of decisions. */
@Repository
public class Decisions {

    private final MongoOperations mongo;

    Decisions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * Saves a decision with its pending events.
     *
     * @throws OptimisticLockingFailureException if another member decided on the target meanwhile
     */
    Decision save(Decision decision) {
        try {
            return mongo.save(decision);
        } catch (DuplicateKeyException e) {
            throw new OptimisticLockingFailureException("Decision changed meanwhile", e);
        }
    }

    /** The decision on a target, unless withdrawn. */
    public @Nullable Decision on(Target target) {
        Decision decision = mongo.findById(target.decision(), Decision.class);
        return decision == null || decision.isWithdrawn() ? null : decision;
    }

    /** The decision with this identity, even if withdrawn. */
    public @Nullable Decision find(UUID id) {
        return mongo.findById(id, Decision.class);
    }

    /**
     * The decision with this identity, unless withdrawn.
     *
     * @throws Refusal if there is none or it is withdrawn
     */
    public Decision get(UUID id) {
        Decision decision = find(id);
        if (decision == null || decision.isWithdrawn()) {
            throw Refusal.notFound("decision-unknown");
        }
        return decision;
    }

    /** All decisions of a consultation except withdrawn ones. */
    public List<Decision> of(String consultation) {
        return mongo.find(query(where("consultation").is(consultation)), Decision.class).stream()
                .filter(decision -> !decision.isWithdrawn())
                .toList();
    }
}
