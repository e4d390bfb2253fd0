package org.palabre.synthesis.grouping;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.engine.ThemeEngine;
import org.palabre.synthesis.model.ModelUse;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The repository of full runs. */
@Repository
public class GroupingRuns {

    private static final String STATUS = "status";

    private final MongoOperations mongo;
    private final SynthesisSettings settings;
    private final Clock clock;

    GroupingRuns(MongoOperations mongo, SynthesisSettings settings, Clock clock) {
        this.mongo = mongo;
        this.settings = settings;
        this.clock = clock;
    }

    /** The run with the given id. */
    public Optional<GroupingRun> of(UUID id) {
        return Optional.ofNullable(mongo.findById(id, GroupingRun.class));
    }

    /** The latest run of a consultation. */
    public Optional<GroupingRun> latest(String consultation) {
        return newest(where("consultation").is(consultation));
    }

    /** The latest completed run of a consultation, the source of its themes. */
    public Optional<GroupingRun> latestDone(String consultation) {
        return newest(where("consultation").is(consultation).and(STATUS).is(RunStatus.DONE));
    }

    private Optional<GroupingRun> newest(Criteria which) {
        Query query = query(which).with(Sort.by(Sort.Direction.DESC, "number")).limit(1);
        return Optional.ofNullable(mongo.findOne(query, GroupingRun.class));
    }

    /** Creates the next run of a consultation; empty while one is under way. */
    Optional<GroupingRun> begin(String consultation, RunTrigger trigger, @Nullable String startedBy) {
        Optional<GroupingRun> previous = latest(consultation);
        if (previous.filter(GroupingRun::isUnderWay).isPresent()) {
            return Optional.empty();
        }
        int number = previous.map(GroupingRun::number).orElse(0) + 1;
        Instant now = clock.instant();
        var run = new GroupingRun(
                GroupingRun.id(consultation, number),
                consultation,
                number,
                RunStatus.UNDER_WAY,
                RunStage.WAITING,
                0,
                trigger,
                startedBy,
                settings.instance(),
                ThemeEngine.VERSION,
                settings.engine(),
                now,
                now,
                null,
                null,
                null,
                null,
                null);
        try {
            return Optional.of(mongo.insert(run));
        } catch (DuplicateKeyException concurrentInsert) {
            return Optional.empty();
        }
    }

    /** Updates the progress of a run. */
    void updateProgress(UUID run, RunStage stage, double progress) {
        update(run, new Update().set("stage", stage).set("progress", progress));
    }

    /** Saves the use of the embedding model in a run. */
    void updateModelUse(UUID run, ModelUse use) {
        update(run, Update.update("model", use));
    }

    /** Updates the heartbeat of the given runs. */
    void markAlive(Collection<UUID> runs) {
        runs.forEach(run -> update(run, new Update()));
    }

    /** Marks a run as ended, with its themes applied or proposed. */
    void markEnded(UUID run, RunStatus status, GroupingRun.Figures figures, GroupingRun.Outcome outcome) {
        end(run, new Update().set(STATUS, status).set("figures", figures).set("outcome", outcome));
    }

    /** Marks the proposal of a run as applied. */
    void markApplied(UUID run) {
        mongo.updateFirst(query(where("_id").is(run)), Update.update(STATUS, RunStatus.DONE), GroupingRun.class);
    }

    /** Marks a run as failed; returns whether it was under way. */
    boolean markFailed(UUID run, RunFailure reason) {
        return end(run, new Update().set(STATUS, RunStatus.FAILED).set("failure", reason));
    }

    private boolean end(UUID run, Update update) {
        return update(
                run, update.set("stage", RunStage.ENDED).set("progress", 1.0).set("endedAt", clock.instant()));
    }

    private boolean update(UUID run, Update update) {
        return mongo.updateFirst(
                                query(where("_id").is(run).and(STATUS).is(RunStatus.UNDER_WAY)),
                                update.set("seenAt", clock.instant()),
                                GroupingRun.class)
                        .getMatchedCount()
                > 0;
    }

    /** Runs under way without a worker: this instance's own from before a restart, and those of silent instances. */
    List<GroupingRun> orphans(Collection<UUID> workedOnHere) {
        Instant silentSince = clock.instant().minus(settings.silence());
        return mongo.find(query(where(STATUS).is(RunStatus.UNDER_WAY)), GroupingRun.class).stream()
                .filter(run -> !workedOnHere.contains(run.id()))
                .filter(run -> run.instance().equals(settings.instance())
                        || run.seenAt().isBefore(silentSince))
                .toList();
    }
}
