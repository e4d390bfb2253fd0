package org.palabre.embedded.broker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The configuration of a Kafka node that is alone: small buffers, few threads, no replication, and quick to come back.
 *
 * @param folder where the logs are
 * @param clientPort the loopback port for producers and consumers
 * @param controllerPort the loopback port on which the node's two halves talk
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
        properties.putAll(aloneAndQuick());
        properties.putAll(smallFootprint());
        properties.putAll(keepEverything());
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

    /** After a hard stop, the node must wait until its former self counts as gone: make that short. */
    private static Map<String, String> aloneAndQuick() {
        return Map.of(
                "broker.session.timeout.ms", "1500",
                "broker.heartbeat.interval.ms", "300",
                "group.initial.rebalance.delay.ms", "0",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                // No records written for the sake of writing on an idle machine.
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
     * The log is the record: what is acknowledged is on the disk, and nothing expires by age, nor do
     * the positions of readers that were away for months. A topic exists when its owner has declared it, with the owner's settings, never because somebody asked for it.
     */
    private static Map<String, String> keepEverything() {
        int tenYears = 10 * 365 * 24 * 60;
        return Map.of(
                "log.retention.ms", "-1",
                "log.flush.interval.messages", "1",
                "offsets.retention.minutes", String.valueOf(tenYears),
                "auto.create.topics.enable", "false");
    }
}
