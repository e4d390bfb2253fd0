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
    void aPoisonMessageIsPutAsideAndTheRestGoesOn() {
        kafka.send("workshops", "a", "poison").join();
        kafka.send("workshops", "a", "sound").join();

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(listener.digested).contains("sound").doesNotContain("poison");
            assertThat(listener.putAside).contains("poison");
        });
        assertThat(listener.tried.stream().filter("poison"::equals)).hasSize(4);
    }

    @Test
    void aSoundMessageWaitsForTheStoreHoweverLongItIsAway() {
        kafka.send("workshops", "b", "while the store is away").join();

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(listener.digested).contains("while the store is away"));
        assertThat(listener.putAside).doesNotContain("while the store is away");
    }

    @TestConfiguration
    static class Listener {

        final List<String> tried = new CopyOnWriteArrayList<>();
        final List<String> digested = new CopyOnWriteArrayList<>();
        final List<String> putAside = new CopyOnWriteArrayList<>();
        private int away = 4;

        @KafkaListener(topics = "workshops", concurrency = "1")
        void on(ConsumerRecord<String, String> message) {
            tried.add(message.value());
            if (message.value().equals("poison")) {
                throw new IllegalStateException("cannot digest this");
            }
            if (message.value().startsWith("while") && away-- > 0) {
                throw new DataAccessResourceFailureException("the store is away");
            }
            digested.add(message.value());
        }

        @KafkaListener(topics = "workshops.dlt", concurrency = "1")
        void onDeadLetter(ConsumerRecord<String, String> message) {
            putAside.add(message.value());
        }
    }
}
