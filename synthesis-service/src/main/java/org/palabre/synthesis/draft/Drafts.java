package org.palabre.synthesis.draft;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.palabre.synthesis.model.ModelAbsence;
import org.palabre.synthesis.model.ModelSettings;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The stored drafts, including adopted and discarded ones. */
@Repository
public class Drafts {

    private static final String STATE = "state";
    private static final String ASKED_AT = "askedAt";
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final MongoOperations mongo;
    private final Duration maxDuration;
    private final Clock clock;

    Drafts(MongoOperations mongo, ModelSettings settings, Clock clock) {
        this.mongo = mongo;
        this.maxDuration = settings.chat().timeout().plus(GRACE);
        this.clock = clock;
    }

    /** The newest draft for a theme. An interrupted one counts as failed after the timeout. */
    public Optional<ThemeDraft> newest(UUID theme) {
        Query query = query(where("theme").is(theme))
                .with(Sort.by(Sort.Direction.DESC, ASKED_AT))
                .limit(1);
        return Optional.ofNullable(mongo.findOne(query, ThemeDraft.class))
                .map(draft -> draft.isUnderWay()
                                && draft.askedAt().isBefore(clock.instant().minus(maxDuration))
                        ? draft.failed(ModelAbsence.SLOW)
                        : draft);
    }

    void add(ThemeDraft draft) {
        mongo.insert(draft);
    }

    /** The number of drafts requested since then. */
    long countSince(Instant start) {
        return mongo.count(query(where(ASKED_AT).gte(start)), ThemeDraft.class);
    }

    void ready(UUID draft, DraftContent words) {
        update(
                draft,
                DraftState.UNDER_WAY,
                Update.update(STATE, DraftState.READY).set("words", words));
    }

    void failed(UUID draft, ModelAbsence absence) {
        update(
                draft,
                DraftState.UNDER_WAY,
                Update.update(STATE, DraftState.FAILED).set("failure", absence));
    }

    /** Records a member's decision; returns whether the draft was still open. */
    boolean resolve(UUID draft, DraftState state, String by) {
        return update(draft, DraftState.READY, Update.update(STATE, state).set("answeredBy", by));
    }

    /** Records the member who adopted its problem. */
    void problemAdopted(UUID draft, String by) {
        mongo.updateFirst(query(where("_id").is(draft)), Update.update("problemAdoptedBy", by), ThemeDraft.class);
    }

    private boolean update(UUID draft, DraftState from, Update update) {
        return mongo.updateFirst(query(where("_id").is(draft).and(STATE).is(from)), update, ThemeDraft.class)
                        .getMatchedCount()
                > 0;
    }
}
