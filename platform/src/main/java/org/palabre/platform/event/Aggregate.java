package org.palabre.platform.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * Base class of documents that carry their pending events, so that one atomic write saves both state and events
 * (transactional outbox). A concurrent change fails with
 * {@link org.springframework.dao.OptimisticLockingFailureException}.
 */
public abstract class Aggregate {

    @Version
    private @Nullable Long version;

    private List<OutboxEntry> outbox = new ArrayList<>();

    /** Set only while events are pending, so that the sparse index stays small. */
    @SuppressWarnings("UnusedVariable") // queried by the relay
    @Indexed(sparse = true)
    @Field("owing")
    private @Nullable Boolean hasPending;

    /** Version in the store: 0 after the first save. */
    public long version() {
        return version == null ? 0 : version;
    }

    /** Version after the next save, for the events of that save. */
    protected long nextVersion() {
        return version == null ? 0 : version + 1;
    }

    /** Adds an event, published after the next save. */
    protected void record(Event event) {
        hasPending = true;
        outbox.add(OutboxEntry.of(event, Instant.now()));
    }

    /** Pending events, oldest first. */
    public List<OutboxEntry> outbox() {
        return List.copyOf(outbox);
    }
}
