package org.palabre.feedback.response;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All reasoned responses. */
@Repository
public class Responses {

    private final MongoOperations mongo;

    Responses(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * Saves it with the events it owes.
     *
     * @throws OptimisticLockingFailureException if it was published by somebody else meanwhile
     */
    ReasonedResponse save(ReasonedResponse response) {
        try {
            return mongo.save(response);
        } catch (DuplicateKeyException e) {
            throw new OptimisticLockingFailureException("Published by somebody else meanwhile", e);
        }
    }

    /** Notes how many answers are given; for the eyes only, so it makes no new version. */
    void noteProgress(String consultation, int given) {
        String collection = mongo.getCollectionName(ReasonedResponse.class);
        mongo.updateFirst(query(where("_id").is(consultation)), new Update().set("given", given), collection);
    }

    /** The response to a consultation, public or not. */
    public @Nullable ReasonedResponse find(String consultation) {
        return mongo.findById(consultation, ReasonedResponse.class);
    }

    /**
     * The response to a consultation as anybody may read it.
     *
     * @throws Refusal before it is published
     */
    public ReasonedResponse published(String consultation) {
        ReasonedResponse response = find(consultation);
        if (response == null || !response.isPublic()) {
            throw Refusal.notFound("response-not-published");
        }
        return response;
    }

    /** All responses, public or not. */
    public List<ReasonedResponse> all() {
        return mongo.findAll(ReasonedResponse.class);
    }
}
