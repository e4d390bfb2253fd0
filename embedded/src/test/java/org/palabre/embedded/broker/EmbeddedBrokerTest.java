package org.palabre.embedded.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    private static final String GROUP = "synthesis";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Map<String, Object> IMPATIENT = Map.of("max.block.ms", 500);

    @TempDir
    Path folder;

    @Test
    void recordsAndReadersPositionsSurviveARestartOnOtherPorts() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder)) {
            createTopic(broker, "contributions");
            send(broker, "first");
            send(broker, "second");
            assertThat(readOne(broker)).isEqualTo("first");
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder)) {
            send(broker, "third");
            assertThat(readOne(broker)).isEqualTo("second");
            assertThat(readOne(broker)).isEqualTo("third");
        }
    }

    @Test
    @SuppressWarnings("resource") // the point is a consumer that never says goodbye
    void afterAKillNewConsumersDoNotWaitForOldSessions() throws Exception {
        KafkaConsumer<String, String> killed;
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder)) {
            createTopic(broker, "contributions");
            send(broker, "first");
            killed = consumer(broker);
            killed.subscribe(List.of("contributions"));
            pollOne(killed);
        }
        killed.close(CloseOptions.timeout(Duration.ZERO));
        Files.delete(folder.resolve(".kafka_cleanshutdown"));
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder)) {
            assertThat(members(broker)).isEmpty();
            assertThat(readOne(broker)).isEqualTo("first");
        }
    }

    @Test
    void anUndeclaredTopicIsNotCreated() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder)) {
            assertThatThrownBy(() -> send(broker, "lost", IMPATIENT)).isInstanceOf(ExecutionException.class);
            try (Admin admin = Admin.create(clientOf(broker))) {
                assertThat(admin.listTopics().names().get()).doesNotContain("contributions");
            }
        }
    }

    private static Map<String, Object> clientOf(EmbeddedBroker broker) {
        return Map.of("bootstrap.servers", broker.bootstrapServers());
    }

    private static Collection<MemberDescription> members(EmbeddedBroker broker) throws Exception {
        try (Admin admin = Admin.create(clientOf(broker))) {
            var described = admin.describeConsumerGroups(List.of(GROUP)).all().get();
            return Objects.requireNonNull(described.get(GROUP)).members();
        }
    }

    private static void createTopic(EmbeddedBroker broker, String name) throws Exception {
        try (Admin admin = Admin.create(clientOf(broker))) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
        }
    }

    private static void send(EmbeddedBroker broker, String value) throws Exception {
        send(broker, value, Map.of());
    }

    private static void send(EmbeddedBroker broker, String value, Map<String, Object> options) throws Exception {
        Map<String, Object> settings = new HashMap<>(clientOf(broker));
        settings.putAll(options);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("contributions", value, value)).get();
        }
    }

    private static String readOne(EmbeddedBroker broker) {
        try (KafkaConsumer<String, String> consumer = consumer(broker)) {
            consumer.subscribe(List.of("contributions"));
            String value = pollOne(consumer);
            consumer.commitSync();
            return value;
        }
    }

    private static KafkaConsumer<String, String> consumer(EmbeddedBroker broker) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                broker.bootstrapServers(),
                "group.id",
                GROUP,
                "auto.offset.reset",
                "earliest",
                "max.poll.records",
                1);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    private static String pollOne(KafkaConsumer<String, String> consumer) {
        List<String> values = new ArrayList<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (values.isEmpty() && System.nanoTime() < end) {
            for (ConsumerRecord<String, String> next : consumer.poll(Duration.ofMillis(200))) {
                values.add(next.value());
            }
        }
        assertThat(values).hasSize(1);
        return values.getFirst();
    }
}
