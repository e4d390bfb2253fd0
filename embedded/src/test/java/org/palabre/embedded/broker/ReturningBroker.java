package org.palabre.embedded.broker;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A broker that a test can take away, and bring back at the same address with all that it kept. */
public final class ReturningBroker implements AutoCloseable {

    private @Nullable Path folder;
    private @Nullable EmbeddedBroker running;

    /** Starts it for the first time. */
    public EmbeddedBroker start(Path where) {
        folder = where;
        running = EmbeddedBroker.start(where);
        return running;
    }

    /** Stops it; its port is closed when this returns. */
    public void goAway() {
        running().close();
    }

    /** Starts it where it was. */
    public void comeBack() {
        int port = Integer.parseInt(address().substring(address().lastIndexOf(':') + 1));
        running = EmbeddedBroker.startWith(
                new BrokerSettings(Objects.requireNonNull(folder), port, EmbeddedBroker.freePort()));
    }

    /** Where clients find it. */
    public String address() {
        return running().bootstrapServers();
    }

    @Override
    public void close() {
        running().close();
    }

    private EmbeddedBroker running() {
        return Objects.requireNonNull(running);
    }
}
