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

/** All drafts, adopted and discarded ones too. */
@Repository
public class Drafts {

    private static final String STATE = "state";
    private static final String ASKED_AT = "askedAt";
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final MongoOperations mongo;
    private final Duration longest;
    private final Clock clock;

    Drafts(MongoOperations mongo, ModelSettings settings, Clock clock) {
        this.mongo = mongo;
        this.longest = settings.chat().timeout().plus(GRACE);
        this.clock = clock;
    }

    /** The newest draft for a theme. One that died with its instance counts as failed. */
    public Optional<ThemeDraft> newest(UUID theme) {
        Query query = query(where("theme").is(theme))
                .with(Sort.by(Sort.Direction.DESC, ASKED_AT))
                .limit(1);
        return Optional.ofNullable(mongo.findOne(query, ThemeDraft.class))
                .map(draft -> draft.isUnderWay()
                                && draft.askedAt().isBefore(clock.instant().minus(longest))
                        ? draft.failed(ModelAbsence.SLOW)
                        : draft);
    }

    void add(ThemeDraft draft) {
        mongo.insert(draft);
    }

    /** How many were asked for since then. */
    long askedSince(Instant then) {
        return mongo.count(query(where(ASKED_AT).gte(then)), ThemeDraft.class);
    }

    void ready(UUID draft, DraftedWords words) {
        end(draft, DraftState.UNDER_WAY, Update.update(STATE, DraftState.READY).set("words", words));
    }

    void failed(UUID draft, ModelAbsence why) {
        end(draft, DraftState.UNDER_WAY, Update.update(STATE, DraftState.FAILED).set("failure", why));
    }

    /** Notes what a member made of it; returns whether it still waited for one. */
    boolean answered(UUID draft, DraftState answer, String by) {
        return end(draft, DraftState.READY, Update.update(STATE, answer).set("answeredBy", by));
    }

    /** Notes who took its answers about the problem. */
    void problemAdopted(UUID draft, String by) {
        mongo.updateFirst(query(where("_id").is(draft)), Update.update("problemAdoptedBy", by), ThemeDraft.class);
    }

    private boolean end(UUID draft, DraftState from, Update update) {
        return mongo.updateFirst(query(where("_id").is(draft).and(STATE).is(from)), update, ThemeDraft.class)
                        .getMatchedCount()
                > 0;
    }
}
