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

/** Repository of reasoned responses. */
@Repository
public class Responses {

    private final MongoOperations mongo;

    Responses(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * Saves a response with its pending events.
     *
     * @throws OptimisticLockingFailureException if it was saved meanwhile
     */
    ReasonedResponse save(ReasonedResponse response) {
        try {
            return mongo.save(response);
        } catch (DuplicateKeyException e) {
            throw new OptimisticLockingFailureException("Response changed meanwhile", e);
        }
    }

    /** Stores the number of saved answers for display, without a new version of the document. */
    void saveProgress(String consultation, int savedAnswers) {
        String collection = mongo.getCollectionName(ReasonedResponse.class);
        mongo.updateFirst(query(where("_id").is(consultation)), new Update().set("given", savedAnswers), collection);
    }

    /** The response to a consultation, public or not. */
    public @Nullable ReasonedResponse find(String consultation) {
        return mongo.findById(consultation, ReasonedResponse.class);
    }

    /**
     * The public response to a consultation.
     *
     * @throws Refusal if it is not public
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
