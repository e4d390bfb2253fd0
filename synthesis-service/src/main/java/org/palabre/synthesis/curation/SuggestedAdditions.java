package org.palabre.synthesis.curation;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The stored suggestions of full runs for selected themes. */
@Repository
public class SuggestedAdditions {

    private static final String CONSULTATION = "consultation";
    private static final String DISMISSED = "dismissed";

    private final MongoOperations mongo;

    SuggestedAdditions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The unanswered suggestions for a theme, nearest first. */
    List<SuggestedAddition> of(UUID theme) {
        return mongo.find(
                query(where("theme").is(theme).and(DISMISSED).is(false))
                        .with(Sort.by(Sort.Order.desc("proximity"), Sort.Order.asc("_id"))),
                SuggestedAddition.class);
    }

    /** Replaces the unanswered suggestions of a consultation; dismissed ones stay dismissed. */
    public void replace(String consultation, List<SuggestedAddition> suggestions) {
        Set<UUID> dismissed = new HashSet<>();
        Query dismissals =
                query(where(CONSULTATION).is(consultation).and(DISMISSED).is(true));
        mongo.find(dismissals, SuggestedAddition.class).forEach(suggestion -> dismissed.add(suggestion.id()));
        mongo.remove(query(where(CONSULTATION).is(consultation).and(DISMISSED).is(false)), SuggestedAddition.class);
        List<SuggestedAddition> newSuggestions = suggestions.stream()
                .filter(suggestion -> !dismissed.contains(suggestion.id()))
                .toList();
        if (!newSuggestions.isEmpty()) {
            mongo.insertAll(newSuggestions);
        }
    }

    /** Applies an answer to the suggestions that still exist. */
    void answer(SuggestionAnswer answer) {
        mongo.updateMulti(
                query(where("theme").is(answer.theme()).and("contribution").in(answer.contributions())),
                Update.update(DISMISSED, answer.after()),
                SuggestedAddition.class);
    }
}
