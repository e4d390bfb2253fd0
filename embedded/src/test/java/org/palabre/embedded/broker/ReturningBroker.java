package org.palabre.embedded.broker;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A broker for tests that can be stopped and restarted at the same address with its data. */
public final class ReturningBroker implements AutoCloseable {

    private @Nullable Path folder;
    private @Nullable EmbeddedBroker running;

    /** Starts the broker. */
    public EmbeddedBroker start(Path where) {
        folder = where;
        running = EmbeddedBroker.start(where);
        return running;
    }

    /** Stops the broker; its port is closed on return. */
    public void goAway() {
        running().close();
    }

    /** Restarts the broker on the same port. */
    public void comeBack() {
        int port = Integer.parseInt(address().substring(address().lastIndexOf(':') + 1));
        running = EmbeddedBroker.startWith(
                new BrokerSettings(Objects.requireNonNull(folder), port, EmbeddedBroker.freePort()));
    }

    /** The address for clients. */
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
