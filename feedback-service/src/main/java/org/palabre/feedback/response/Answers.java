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

/** All answers that were given. */
@Repository
public class Answers {

    private static final int AT_ONCE = 2_000;
    private static final Comparator<AnswerOutline> BY_THEME = Comparator.comparing(
                    (AnswerOutline answer) -> answer.ruling().themeLabel(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(AnswerOutline::contribution);

    private final MongoOperations mongo;
    private final AggregateBulk bulk;

    Answers(MongoOperations mongo, AggregateBulk bulk) {
        this.mongo = mongo;
        this.bulk = bulk;
    }

    /** Saves answers with the events they owe; returns those that somebody else saved meanwhile. */
    List<Answer> save(List<Answer> answers) {
        return bulk.save(Answer.class, answers);
    }

    /** The answer to a contribution, if it was given. */
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
        Criteria wanted = where("consultation").is(consultation);
        Query some = query(theme == null ? wanted : wanted.and("ruling.theme").is(theme))
                .with(Sort.by("_id"))
                .skip((long) page * size)
                .limit(size);
        return mongo.find(some, Answer.class);
    }

    /** Whom the answers of a consultation are to, theme by theme. */
    public List<UUID> contributionsOf(String consultation) {
        return outlines(consultation).values().stream()
                .sorted(BY_THEME)
                .map(AnswerOutline::contribution)
                .toList();
    }

    /** Whether any answer rests on this decision. */
    boolean restOn(UUID decision) {
        Query any = query(where("ruling.decision").is(decision)).limit(1);
        any.fields().include("_id");
        return !mongo.find(any, Document.class, mongo.getCollectionName(Answer.class))
                .isEmpty();
    }

    /** Every answer of a consultation, in outline, by contribution. */
    Map<UUID, AnswerOutline> outlines(String consultation) {
        Query all = query(where("consultation").is(consultation)).cursorBatchSize(AT_ONCE);
        all.fields().include("comment.version", "ruling", "verdict.outcome");
        Map<UUID, AnswerOutline> outlines = new HashMap<>();
        try (var found = mongo.stream(all, Document.class, mongo.getCollectionName(Answer.class))) {
            found.map(this::outline).forEach(outline -> outlines.put(outline.contribution(), outline));
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
