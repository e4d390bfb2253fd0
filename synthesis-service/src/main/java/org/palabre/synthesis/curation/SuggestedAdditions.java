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

/** What full runs suggest for selected themes. */
@Repository
public class SuggestedAdditions {

    private static final String CONSULTATION = "consultation";
    private static final String DISMISSED = "dismissed";

    private final MongoOperations mongo;

    SuggestedAdditions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Those for a theme that nobody answered yet, the nearest first. */
    List<SuggestedAddition> of(UUID theme) {
        return mongo.find(
                query(where("theme").is(theme).and(DISMISSED).is(false))
                        .with(Sort.by(Sort.Order.desc("proximity"), Sort.Order.asc("_id"))),
                SuggestedAddition.class);
    }

    /** These take the place of all of the consultation that nobody answered; what was dismissed stays so. */
    public void replace(String consultation, List<SuggestedAddition> now) {
        Set<UUID> dismissed = new HashSet<>();
        Query old = query(where(CONSULTATION).is(consultation).and(DISMISSED).is(true));
        mongo.find(old, SuggestedAddition.class).forEach(one -> dismissed.add(one.id()));
        mongo.remove(query(where(CONSULTATION).is(consultation).and(DISMISSED).is(false)), SuggestedAddition.class);
        List<SuggestedAddition> fresh =
                now.stream().filter(one -> !dismissed.contains(one.id())).toList();
        if (!fresh.isEmpty()) {
            mongo.insertAll(fresh);
        }
    }

    /** They are wanted or not, as this says; one that no run suggests any more stays forgotten. */
    void answer(Answer answer) {
        mongo.updateMulti(
                query(where("theme").is(answer.theme()).and("contribution").in(answer.contributions())),
                Update.update(DISMISSED, answer.after()),
                SuggestedAddition.class);
    }
}
