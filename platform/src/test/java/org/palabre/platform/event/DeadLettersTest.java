package org.palabre.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.palabre.platform.sample.SampleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;

@SampleTest
@Import(DeadLettersTest.Listener.class)
class DeadLettersTest {

    @Autowired
    KafkaTemplate<String, String> kafka;

    @Autowired
    Listener listener;

    @Test
    void anUnprocessableMessageGoesToTheDeadLettersAndTheRestIsConsumed() {
        kafka.send("workshops", "a", "poison").join();
        kafka.send("workshops", "a", "sound").join();

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(listener.processed).contains("sound").doesNotContain("poison");
            assertThat(listener.deadLetters).contains("poison");
        });
        assertThat(listener.attempts.stream().filter("poison"::equals)).hasSize(4);
    }

    @Test
    void aMessageWaitsForTheStoreWithoutLimit() {
        kafka.send("workshops", "b", "while the store is unavailable").join();

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(listener.processed).contains("while the store is unavailable"));
        assertThat(listener.deadLetters).doesNotContain("while the store is unavailable");
    }

    @TestConfiguration
    static class Listener {

        final List<String> attempts = new CopyOnWriteArrayList<>();
        final List<String> processed = new CopyOnWriteArrayList<>();
        final List<String> deadLetters = new CopyOnWriteArrayList<>();
        private int failures = 4;

        @KafkaListener(topics = "workshops", concurrency = "1")
        void onMessage(ConsumerRecord<String, String> message) {
            attempts.add(message.value());
            if (message.value().equals("poison")) {
                throw new IllegalStateException("cannot process this");
            }
            if (message.value().startsWith("while") && failures-- > 0) {
                throw new DataAccessResourceFailureException("the store is unavailable");
            }
            processed.add(message.value());
        }

        @KafkaListener(topics = "workshops.dlt", concurrency = "1")
        void onDeadLetter(ConsumerRecord<String, String> message) {
            deadLetters.add(message.value());
        }
    }
}
