package org.palabre.platform.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.core.io.ClassPathResource;
import org.springframework.kafka.config.TopicBuilder;
import tools.jackson.databind.json.JsonMapper;

/** All topics, read from {@code contracts/topics.json}. */
final class Topics {

    private final List<Topic> topics;

    private Topics(List<Topic> topics) {
        this.topics = topics;
    }

    static Topics load() {
        try (var json = new ClassPathResource("contracts/topics.json").getInputStream()) {
            return new Topics(List.of(JsonMapper.shared().readValue(json, Topic[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name of the topic for events of this type. */
    String nameFor(String type) {
        return topics.stream()
                .filter(topic -> topic.types().contains(type))
                .map(Topic::name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No topic carries " + type));
    }

    /** Definitions of all topics and their dead letter topics. */
    NewTopic[] definitions(short replicas) {
        return topics.stream()
                .flatMap(topic -> Stream.of(
                        TopicBuilder.name(topic.name())
                                .partitions(topic.partitions())
                                .replicas(replicas)
                                .config(
                                        TopicConfig.CLEANUP_POLICY_CONFIG,
                                        topic.isCompacted()
                                                ? TopicConfig.CLEANUP_POLICY_COMPACT
                                                : TopicConfig.CLEANUP_POLICY_DELETE)
                                .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
                                .build(),
                        TopicBuilder.name(topic.deadLetters())
                                .partitions(1)
                                .replicas(replicas)
                                .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
                                .build()))
                .toArray(NewTopic[]::new);
    }
}
