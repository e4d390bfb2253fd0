package org.palabre.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palabre.embedded.broker.EmbeddedBroker;
import tools.jackson.databind.JsonNode;

/** Palabre is killed repeatedly under load; every acknowledged contribution exists exactly once afterwards. */
class NothingLostTest {

    private static final String SLUG = "plan";
    private static final int ROUNDS = 20;
    private static final int CLIENTS = 4;
    private static final long SEED = 20210819;
    private static final int SHORTEST_MILLIS = 300;
    private static final int MILLIS_SPREAD = 1_700;

    @TempDir
    Path data;

    @Test
    void everyAcknowledgedContributionSurvives() throws IOException {
        Ledger ledger = new Ledger();
        contributeAndKill(ROUNDS, ledger);

        Set<String> stored;
        Set<String> grouped;
        try (PalabreProcess palabre = PalabreProcess.start(data)) {
            var api = new Api(palabre.address());
            stored = stored(api, ledger);
            await().atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> grouped(api).containsAll(stored));
            grouped = grouped(api);
        }
        Set<String> acknowledged = ledger.acknowledged().keySet();
        assertThat(stored).as("in the store").containsAll(acknowledged);
        assertThat(inTheLog()).as("in the log").containsAll(acknowledged);
        assertThat(grouped).as("under a theme or listed without theme").containsAll(acknowledged);
        assertThat(acknowledged).as("acknowledged contributions").hasSizeGreaterThan(ROUNDS * CLIENTS);
    }

    @Test
    void theUnpatchedStoreLosesContributions() throws IOException {
        Ledger ledger = new Ledger();
        contributeAndKill(6, ledger, "-Dpalabre.store.durability=ONCE_A_SECOND");

        try (PalabreProcess palabre = PalabreProcess.start(data)) {
            assertThat(stored(new Api(palabre.address()), ledger))
                    .as("negative control")
                    .hasSizeLessThan(ledger.acknowledged().size());
        }
    }

    private void contributeAndKill(int rounds, Ledger ledger, String... jvmOptions) throws IOException {
        var random = new Random(SEED);
        for (int round = 0; round < rounds; round++) {
            PalabreProcess palabre = PalabreProcess.start(data, jvmOptions);
            var api = new Api(palabre.address());
            if (round == 0) {
                api.openConsultation(SLUG);
            }
            List<Thread> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                clients.add(Thread.ofVirtual().start(() -> ledger.contributeUntilItFails(api, SLUG)));
            }
            pause(SHORTEST_MILLIS + random.nextInt(MILLIS_SPREAD));
            palabre.kill();
            clients.forEach(NothingLostTest::join);
        }
    }

    /** Identities found by receipt code, checked against the acknowledged contributions. */
    private static Set<String> stored(Api api, Ledger ledger) throws IOException {
        Set<String> stored = new HashSet<>();
        for (Map.Entry<String, String> entry : ledger.acknowledged().entrySet()) {
            var response = api.get("/api/receipts/" + entry.getValue());
            if (response.status() == 200) {
                assertThat(response.json().get("contributionId").asString()).isEqualTo(entry.getKey());
                stored.add(entry.getKey());
            }
        }
        return stored;
    }

    /** Identities under a theme or listed without theme, without duplicates. */
    private static Set<String> grouped(Api api) throws IOException {
        List<String> ids = new ArrayList<>();
        for (JsonNode theme : api.get("/api/themes?consultation=" + SLUG).json()) {
            api.get("/api/themes/" + theme.get("id").asString() + "/contributions")
                    .json()
                    .forEach(each -> ids.add(each.get("contributionId").asString()));
        }
        api.get("/api/themes/unthemed?consultation=" + SLUG)
                .json()
                .forEach(each -> ids.add(each.get("contributionId").asString()));
        assertThat(ids).doesNotHaveDuplicates();
        return new HashSet<>(ids);
    }

    private Set<String> inTheLog() {
        Map<String, Integer> versions = new HashMap<>();
        try (EmbeddedBroker broker = EmbeddedBroker.start(data.resolve("events"));
                var consumer =
                        new KafkaConsumer<>(properties(broker), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("contributions").stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> versions.merge(record.key(), 1, Integer::sum));
            }
        }
        return versions.keySet();
    }

    private static Properties properties(EmbeddedBroker broker) {
        var properties = new Properties();
        properties.put("bootstrap.servers", broker.bootstrapServers());
        return properties;
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(40));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
