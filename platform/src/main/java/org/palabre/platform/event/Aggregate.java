package org.palabre.platform.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * A document that changes as one and carries the events it still owes to the world, so that one atomic write keeps both
 * the state and its announcement. A lost race fails with
 * {@link org.springframework.dao.OptimisticLockingFailureException}.
 */
public abstract class Aggregate {

    @Version
    private @Nullable Long version;

    private List<OutboxEntry> outbox = new ArrayList<>();

    /** There only while the outbox holds something, so that a small index finds who owes. */
    @SuppressWarnings("UnusedVariable") // the relay asks the store for it
    @Indexed(sparse = true)
    private @Nullable Boolean owing;

    /** How often this was saved before; 0 once it was saved for the first time. */
    public long version() {
        return version == null ? 0 : version;
    }

    /** The version that the next save gives; an event recorded now carries it. */
    protected long nextVersion() {
        return version == null ? 0 : version + 1;
    }

    /** Owes this event to the world from the next save on. */
    protected void record(Event event) {
        owing = true;
        outbox.add(OutboxEntry.of(event, Instant.now()));
    }

    /** What is not yet published, oldest first. */
    public List<OutboxEntry> outbox() {
        return List.copyOf(outbox);
    }
}
