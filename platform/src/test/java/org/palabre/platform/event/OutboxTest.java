package org.palabre.platform.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.palabre.platform.sample.Note;
import org.palabre.platform.sample.SampleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.annotation.KafkaListener;

@SampleTest
@Import(OutboxTest.Recorder.class)
class OutboxTest {

    @Autowired
    MongoOperations mongo;

    @Autowired
    Recorder recorder;

    @Autowired
    OutboxRelay relay;

    @Test
    void pendingEventsArePublishedInOrderAndRemoved() {
        var note = mongo.insert(Note.named("first"));
        note.rename("second");
        mongo.save(note);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(recorder.slugs("first", "second"))
                        .startsWith("first")
                        .endsWith("second"));
        await().untilAsserted(() -> assertThat(mongo.findAll(Note.class))
                .allSatisfy(saved -> assertThat(saved.outbox()).isEmpty()));
    }

    @Test
    void anEventCarriesItsCloudEventsAttributes() {
        mongo.insert(Note.named("attributes"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(recorder.slugs("attributes")).isNotEmpty());
        var message = recorder.of("attributes");
        assertThat(header(message, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(message, "ce_type")).isEqualTo("consultation.changed.v1");
        assertThat(header(message, "ce_source")).isEqualTo("/palabre/sample");
        assertThat(header(message, "ce_subject")).isEqualTo(message.key());
        assertThat(header(message, "content-type")).isEqualTo("application/json");
    }

    @Test
    void theSweepFindsEventsLeftByACrash() {
        relay.stop();
        mongo.insert(Note.named("left behind"));
        relay.start();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(recorder.slugs("left behind")).isNotEmpty());
    }

    @Test
    void eventsAddedDuringPublicationStayPending() {
        relay.stop();
        var outboxes = new Outboxes(mongo);
        var unchanged = mongo.insert(Note.named("settled"));
        var renamed = mongo.insert(Note.named("renamed before"));
        var read = outboxes.read(mongo.getCollectionName(Note.class), List.of(unchanged.id(), renamed.id()));
        renamed.rename("renamed meanwhile");
        mongo.save(renamed);

        outboxes.remove(mongo.getCollectionName(Note.class), read);

        assertThat(read).hasSize(2);
        assertThat(outbox(unchanged)).isEmpty();
        assertThat(outbox(renamed))
                .singleElement()
                .satisfies(entry -> assertThat(entry.data()).contains("renamed meanwhile"));
        assertThat(outboxes.pending(mongo.getCollectionName(Note.class), 10))
                .contains(renamed.id())
                .doesNotContain(unchanged.id());
        relay.start();
    }

    private List<OutboxEntry> outbox(Note note) {
        return Objects.requireNonNull(mongo.findById(note.id(), Note.class)).outbox();
    }

    private static String header(ConsumerRecord<?, ?> message, String name) {
        return new String(message.headers().lastHeader(name).value(), UTF_8);
    }

    @TestConfiguration
    static class Recorder {

        private final List<ConsumerRecord<String, String>> records = new CopyOnWriteArrayList<>();

        @KafkaListener(topics = "consultations")
        void onMessage(ConsumerRecord<String, String> message) {
            records.add(message);
        }

        List<String> slugs(String... slugs) {
            return records.stream()
                    .map(message -> slug(message))
                    .filter(List.of(slugs)::contains)
                    .toList();
        }

        ConsumerRecord<String, String> of(String slug) {
            return records.stream()
                    .filter(message -> slug(message).equals(slug))
                    .findFirst()
                    .orElseThrow();
        }

        private static String slug(ConsumerRecord<String, String> message) {
            return String.valueOf(EventJson.read(message.value(), Map.class).get("consultation"));
        }
    }
}
