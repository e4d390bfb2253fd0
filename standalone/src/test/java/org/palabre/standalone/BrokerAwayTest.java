package org.palabre.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palabre.accounts.account.ManageAccounts.FreshPassword;
import org.palabre.embedded.broker.ReturningBroker;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Contributions are accepted while Kafka is down, and published exactly once when it is back. */
class BrokerAwayTest {

    private static final String SLUG = "plan";
    private static final int A_FEW = 8;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();

    private final Map<String, String> receipts = new HashMap<>();

    private final Logger outbox = (Logger) LoggerFactory.getLogger("org.palabre.platform.event.OutboxRelay");
    private final ListAppender<ILoggingEvent> outboxLog = new ListAppender<>();

    @TempDir
    Path folder;

    @AfterEach
    void leaveTheOutbox() {
        outbox.detachAppender(outboxLog);
    }

    @Test
    void contributionsDuringABrokerOutageArePublishedOnceAfterwards() throws Exception {
        try (var broker = new ReturningBroker()) {
            try (var running = Standalone.start(0, folder, false, ServiceModules.all(), broker::start)) {
                openConsultation(running);
                contribute(running);
                awaitGrouped(running);

                listenToTheOutbox();
                broker.goAway();
                contribute(running);
                awaitDeliveryTimeout();
                contribute(running);
                assertThat(receipts).hasSize(3 * A_FEW);
                for (Map.Entry<String, String> receipt : receipts.entrySet()) {
                    assertThat(get(running, "/api/receipts/" + receipt.getValue())
                                    .get("contributionId")
                                    .asString())
                            .isEqualTo(receipt.getKey());
                }
                assertThat(grouped(running)).hasSize(A_FEW);

                broker.comeBack();
                awaitGrouped(running);
            }
            assertThat(published(broker))
                    .containsOnlyKeys(receipts.keySet())
                    .allSatisfy((contribution, times) ->
                            assertThat(times).as(contribution).isEqualTo(1));
        }
    }

    /** Called after the start, which resets the logging system. */
    private void listenToTheOutbox() {
        outboxLog.start();
        outbox.addAppender(outboxLog);
    }

    private void openConsultation(Standalone running) throws Exception {
        Map<String, String> draft = Map.of(
                "slug",
                SLUG,
                "titleFr",
                "Plan d’action",
                "questionFr",
                "Que faut-il changer ?",
                "descriptionFr",
                "Dites-le avec vos mots.",
                "opensAt",
                Instant.now().minusSeconds(60).toString(),
                "closesAt",
                Instant.now().plus(Duration.ofDays(1)).toString());
        postAsSecretariat(running, "/api/consultations", draft);
        postAsSecretariat(running, "/api/consultations/" + SLUG + "/announcement", Map.of("reason", "Essai"));
    }

    /** Submits a few contributions, each confirmed with a receipt. */
    private void contribute(Standalone running) throws Exception {
        for (int number = 0; number < A_FEW; number++) {
            UUID key = UUID.randomUUID();
            var request = request(running, "/api/consultations/" + SLUG + "/contributions")
                    .header("Idempotency-Key", key.toString())
                    .POST(BodyPublishers.ofString(
                            JSON.writeValueAsString(Map.of("text", "Réparer le forage du secteur " + number))));
            JsonNode receipt = send(request, 201);
            receipts.put(
                    receipt.get("contributionId").asString(),
                    receipt.get("receiptCode").asString());
        }
    }

    /** The outbox logs a failure after the producer's timeout ({@code delivery.timeout.ms}). */
    private void awaitDeliveryTimeout() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> outboxLog.list.stream()
                        .anyMatch(line -> line.getMessage().contains("events wait in the outbox")));
    }

    private void awaitGrouped(Standalone running) {
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(250))
                .untilAsserted(() -> assertThat(grouped(running)).isEqualTo(receipts.keySet()));
    }

    /** Contributions known to synthesis, with or without theme. */
    private Set<String> grouped(Standalone running) throws Exception {
        Set<String> ids = new HashSet<>();
        for (JsonNode theme : get(running, "/api/themes?consultation=" + SLUG)) {
            get(running, "/api/themes/" + theme.get("id").asString() + "/contributions")
                    .forEach(each -> ids.add(each.get("contributionId").asString()));
        }
        get(running, "/api/themes/unthemed?consultation=" + SLUG)
                .forEach(each -> ids.add(each.get("contributionId").asString()));
        return ids;
    }

    /** Number of records in the log per contribution. */
    private static Map<String, Integer> published(ReturningBroker broker) {
        Map<String, Integer> times = new HashMap<>();
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.address());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("contributions").stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> times.merge(record.key(), 1, Integer::sum));
            }
        }
        return times;
    }

    private void postAsSecretariat(Standalone running, String path, Map<String, ?> body) throws Exception {
        FreshPassword account = running.firstAccounts().getFirst();
        String credentials = account.name() + ":" + account.password();
        var request = request(running, path)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)))
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        send(request, path.endsWith("/announcement") ? 200 : 201);
    }

    private JsonNode get(Standalone running, String path) throws Exception {
        return send(request(running, path).GET(), 200);
    }

    private static HttpRequest.Builder request(Standalone running, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + running.port() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json");
    }

    private JsonNode send(HttpRequest.Builder request, int expected) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
        return JSON.readTree(answer.body());
    }
}
