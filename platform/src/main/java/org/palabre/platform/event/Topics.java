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

/** The topics of the published language, read from {@code contracts/topics.json}. */
final class Topics {

    private final List<Topic> topics;

    private Topics(List<Topic> topics) {
        this.topics = topics;
    }

    static Topics published() {
        try (var json = new ClassPathResource("contracts/topics.json").getInputStream()) {
            return new Topics(List.of(JsonMapper.shared().readValue(json, Topic[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where events of this type go. */
    String carrying(String type) {
        return topics.stream()
                .filter(topic -> topic.types().contains(type))
                .map(Topic::name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No topic carries " + type));
    }

    /** Every topic and its dead letters, to be created where they are missing. */
    NewTopic[] toCreate(short replicas) {
        return topics.stream()
                .flatMap(topic -> Stream.of(
                        TopicBuilder.name(topic.name())
                                .partitions(topic.partitions())
                                .replicas(replicas)
                                .config(
                                        TopicConfig.CLEANUP_POLICY_CONFIG,
                                        topic.compacted()
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
