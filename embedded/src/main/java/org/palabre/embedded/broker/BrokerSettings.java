package org.palabre.embedded.broker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The configuration of a single Kafka node: small buffers, few threads, no replication and a fast restart.
 *
 * @param folder folder of the logs
 * @param clientPort loopback port for producers and consumers
 * @param controllerPort loopback port between broker and controller
 */
record BrokerSettings(Path folder, int clientPort, int controllerPort) {

    static final int NODE = 1;

    private static final String HOST = "127.0.0.1";

    String bootstrapServers() {
        return HOST + ":" + clientPort;
    }

    Map<String, String> asProperties() {
        Map<String, String> properties = new HashMap<>();
        properties.putAll(node());
        properties.putAll(singleNode());
        properties.putAll(smallFootprint());
        properties.putAll(noExpiry());
        return properties;
    }

    private Map<String, String> node() {
        return Map.of(
                "node.id",
                String.valueOf(NODE),
                "process.roles",
                "broker,controller",
                "listeners",
                "CLIENT://%s:%d,CONTROLLER://%s:%d".formatted(HOST, clientPort, HOST, controllerPort),
                "inter.broker.listener.name",
                "CLIENT",
                "controller.listener.names",
                "CONTROLLER",
                "listener.security.protocol.map",
                "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "controller.quorum.voters",
                "%d@%s:%d".formatted(NODE, HOST, controllerPort),
                "log.dirs",
                folder.toString());
    }

    /** Without replication. After a hard stop the node waits until its old session expires, so sessions are short. */
    private static Map<String, String> singleNode() {
        return Map.of(
                "broker.session.timeout.ms", "1500",
                "broker.heartbeat.interval.ms", "300",
                "group.initial.rebalance.delay.ms", "0",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                // No periodic writes on an idle machine.
                "metadata.max.idle.interval.ms", "0");
    }

    private static Map<String, String> smallFootprint() {
        return Map.of(
                "num.network.threads",
                "2",
                "num.io.threads",
                "4",
                "background.threads",
                "2",
                "num.recovery.threads.per.data.dir",
                "2",
                "offsets.topic.num.partitions",
                "1",
                "offsets.topic.segment.bytes",
                String.valueOf(8 << 20),
                "log.segment.bytes",
                String.valueOf(32 << 20),
                "log.index.size.max.bytes",
                String.valueOf(1 << 20),
                "log.cleaner.dedupe.buffer.size",
                String.valueOf(4 << 20),
                "log.cleaner.io.buffer.size",
                String.valueOf(128 << 10));
    }

    /**
     * The log is the record: acknowledged records are on disk, and neither records nor consumer offsets expire. Topics
     * exist only after an explicit declaration with the owner's settings.
     */
    private static Map<String, String> noExpiry() {
        int tenYears = 10 * 365 * 24 * 60;
        return Map.of(
                "log.retention.ms", "-1",
                "log.flush.interval.messages", "1",
                "offsets.retention.minutes", String.valueOf(tenYears),
                "auto.create.topics.enable", "false");
    }
}
