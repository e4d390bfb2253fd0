package org.palabre.platform.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A document that changes as one and carries its pending events, so that one atomic write keeps both the state and its
 * announcement. A lost race fails with
 * {@link org.springframework.dao.OptimisticLockingFailureException}.
 */
public abstract class Aggregate {

    @Version
    private @Nullable Long version;

    private List<OutboxEntry> outbox = new ArrayList<>();

    /** Present only while the outbox holds something, so that the index stays small. */
    @SuppressWarnings("UnusedVariable") // the relay asks the store for it
    @Indexed(sparse = true)
    @Field("owing")
    private @Nullable Boolean hasPending;

    /** How often this was saved before; 0 once it was saved for the first time. */
    public long version() {
        return version == null ? 0 : version;
    }

    /** The version that the next save gives; an event recorded now carries it. */
    protected long nextVersion() {
        return version == null ? 0 : version + 1;
    }

    /** Publishes this event after the next save. */
    protected void record(Event event) {
        hasPending = true;
        outbox.add(OutboxEntry.of(event, Instant.now()));
    }

    /** What is not yet published, oldest first. */
    public List<OutboxEntry> outbox() {
        return List.copyOf(outbox);
    }
}
