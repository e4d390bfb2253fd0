package org.palabre.embedded.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.storage.internals.checkpoint.CleanShutdownFileHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Kafka node in this process. It uses free ports of the loopback interface, chosen at each start; its data does not
 * depend on them.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedBroker.class);

    /** Attempts to start: another process may take a free port before its use. */
    private static final int ATTEMPTS = 3;

    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private EmbeddedBroker(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts the node, formats its folder on first use, and returns when the node accepts requests.
     *
     * @throws UncheckedIOException if the folder cannot be prepared
     * @throws KafkaException if the node does not start
     */
    public static EmbeddedBroker start(Path folder) {
        boolean wasKilled = wasKilled(folder);
        format(folder);
        EmbeddedBroker broker = startOnFreePorts(folder);
        if (wasKilled) {
            StaleGroupMembers.remove(broker.bootstrapServers);
        }
        return broker;
    }

    private static EmbeddedBroker startOnFreePorts(Path folder) {
        for (int attempt = 1; ; attempt++) {
            try {
                return startWith(new BrokerSettings(folder, freePort(), freePort()));
            } catch (KafkaException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                log.info("The broker did not start ({}); trying other ports", e.getMessage());
            }
        }
    }

    /** Starts the node on free ports in a formatted folder. */
    static EmbeddedBroker startWith(BrokerSettings settings) {
        var server = new KafkaRaftServer(new KafkaConfig(settings.asProperties()), Time.SYSTEM);
        try {
            server.startup();
            return new EmbeddedBroker(server, settings.bootstrapServers());
        } catch (KafkaException e) {
            server.shutdown();
            throw e;
        }
    }

    /** The address for {@code spring.kafka.bootstrap-servers}. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Shuts the node down and closes all logs cleanly. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static boolean isFormatted(Path folder) {
        return Files.exists(folder.resolve("meta.properties"));
    }

    /** Whether the last stop was not clean: a clean one leaves a marker file. */
    private static boolean wasKilled(Path folder) {
        return isFormatted(folder) && !Files.exists(folder.resolve(CleanShutdownFileHandler.CLEAN_SHUTDOWN_FILE_NAME));
    }

    private static void format(Path folder) {
        if (isFormatted(folder)) {
            return;
        }
        try (var silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            Files.createDirectories(folder);
            new Formatter()
                    .setPrintStream(silence)
                    .setNodeId(BrokerSettings.NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(folder.toString())
                    .addDirectory(folder.toString())
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new KafkaException("The folder of the broker could not be prepared: " + folder, e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
