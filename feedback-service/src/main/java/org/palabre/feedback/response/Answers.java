package org.palabre.feedback.response;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.decision.Outcome;
import org.palabre.platform.event.AggregateBulk;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Repository of answers. */
@Repository
public class Answers {

    private static final int BATCH_SIZE = 2_000;
    private static final Comparator<AnswerOutline> BY_THEME = Comparator.comparing(
                    (AnswerOutline answer) -> answer.appliedDecision().themeLabel(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(AnswerOutline::contribution);

    private final MongoOperations mongo;
    private final AggregateBulk bulk;

    Answers(MongoOperations mongo, AggregateBulk bulk) {
        this.mongo = mongo;
        this.bulk = bulk;
    }

    /** Saves answers with their pending events; returns those that were saved by another thread meanwhile. */
    List<Answer> save(List<Answer> answers) {
        return bulk.save(Answer.class, answers);
    }

    /** The answer to a contribution, if any. */
    public @Nullable Answer to(UUID contribution) {
        return mongo.findById(contribution, Answer.class);
    }

    /** The answers to these contributions, by contribution. */
    public Map<UUID, Answer> to(Collection<UUID> contributions) {
        return mongo.find(query(where("_id").in(contributions)), Answer.class).stream()
                .collect(Collectors.toMap(Answer::contribution, Function.identity()));
    }

    /** One page of the answers of a consultation, or of one theme of it. */
    public List<Answer> of(String consultation, @Nullable UUID theme, int page, int size) {
        Criteria criteria = where("consultation").is(consultation);
        Query query = query(
                        theme == null ? criteria : criteria.and("ruling.theme").is(theme))
                .with(Sort.by("_id"))
                .skip((long) page * size)
                .limit(size);
        return mongo.find(query, Answer.class);
    }

    /** Identities of the answered contributions of a consultation, ordered by theme. */
    public List<UUID> contributionsOf(String consultation) {
        return outlines(consultation).values().stream()
                .sorted(BY_THEME)
                .map(AnswerOutline::contribution)
                .toList();
    }

    /** Whether any answer is based on this decision. */
    boolean existFor(UUID decision) {
        Query query = query(where("ruling.decision").is(decision)).limit(1);
        query.fields().include("_id");
        return !mongo.find(query, Document.class, mongo.getCollectionName(Answer.class))
                .isEmpty();
    }

    /** Outlines of all answers of a consultation, by contribution. */
    Map<UUID, AnswerOutline> outlines(String consultation) {
        Query query = query(where("consultation").is(consultation)).cursorBatchSize(BATCH_SIZE);
        query.fields().include("comment.version", "ruling", "verdict.outcome");
        Map<UUID, AnswerOutline> outlines = new HashMap<>();
        try (var documents = mongo.stream(query, Document.class, mongo.getCollectionName(Answer.class))) {
            documents.map(this::outline).forEach(outline -> outlines.put(outline.contribution(), outline));
        }
        return outlines;
    }

    private AnswerOutline outline(Document answer) {
        return new AnswerOutline(
                Objects.requireNonNull(answer.get("_id", UUID.class)),
                Objects.requireNonNull(answer.get("comment", Document.class).get("version", Number.class))
                        .longValue(),
                mongo.getConverter().read(AppliedDecision.class, answer.get("ruling", new Document())),
                Outcome.valueOf(answer.get("verdict", Document.class).getString("outcome")));
    }
}
