package org.palabre.synthesis.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.event.EventJson;
import org.palabre.platform.testing.Contract;
import org.palabre.synthesis.consultation.Consultations;
import org.palabre.synthesis.contribution.GroupedContributions;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Publishes the events that synthesis consumes and records the events that it publishes. */
@TestConfiguration
public class World {

    /** Longer than synthesis takes to receive the events of a test; {@link SteppingClock} moves past it. */
    static final String QUIET = "1m";

    private static final Duration PAST_QUIET = Duration.ofSeconds(61);

    private final KafkaTemplate<String, String> kafka;
    private final Consultations consultations;
    private final GroupedContributions contributions;
    private final SteppingClock clock;
    private final List<PublishedEvent> published = new CopyOnWriteArrayList<>();

    World(
            KafkaTemplate<String, String> kafka,
            Consultations consultations,
            GroupedContributions contributions,
            SteppingClock clock) {
        this.kafka = kafka;
        this.consultations = consultations;
        this.contributions = contributions;
        this.clock = clock;
    }

    @Bean
    @Primary
    static SteppingClock steppingClock() {
        return new SteppingClock();
    }

    /** An event that synthesis published. */
    public record PublishedEvent(String topic, String key, Map<?, ?> body) {}

    @KafkaListener(topics = {"themes", "groupings"})
    void record(ConsumerRecord<String, String> message) {
        published.add(new PublishedEvent(message.topic(), message.key(), EventJson.read(message.value(), Map.class)));
    }

    /** The events published about this consultation, oldest first. */
    public List<PublishedEvent> published(String topic, String consultation) {
        return published.stream()
                .filter(event -> event.topic().equals(topic)
                        && consultation.equals(event.body().get("consultation")))
                .toList();
    }

    /** The version of the last event published per key of this consultation. */
    public Map<String, Long> publishedVersions(String topic, String consultation) {
        Map<String, Long> versions = new HashMap<>();
        published(topic, consultation)
                .forEach(event -> versions.put(
                        event.key(),
                        ((Number) Objects.requireNonNull(event.body().get("version"))).longValue()));
        return versions;
    }

    /** Publishes the state of a consultation and waits until synthesis has received it. */
    public void consultation(String slug, long version, String state) {
        consultation(slug, slug, version, state);
        eventually(() -> assertThat(consultations.of(slug))
                .hasValueSatisfying(
                        consultation -> assertThat(consultation.eventVersion()).isGreaterThanOrEqualTo(version)));
        clock.step(PAST_QUIET);
    }

    /** Publishes the state of a consultation under another one's key, to be received after that one's events. */
    public void consultation(String key, String slug, long version, String state) {
        Map<String, Object> title = Map.of("fr", "Plan d’action " + slug, "en", "Action plan " + slug);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("consultation", slug);
        body.put("version", version);
        body.put("state", state);
        body.put("title", title);
        body.put("question", title);
        body.put("description", title);
        body.put("opensAt", "2021-08-19T00:00:00Z");
        body.put("closesAt", "2021-09-20T23:59:59Z");
        body.put("sessions", List.of());
        publish("consultations", "consultation.changed.v1", key, body);
    }

    /**
     * Publishes contributions, waits until synthesis has received them, and passes the quiet period.
     *
     * @return the ids of the contributions, in the order of their texts
     */
    public List<UUID> contributions(String slug, List<String> texts) {
        List<String> regions = List.of("sahel", "nord", "est", "centre");
        List<UUID> ids = new ArrayList<>();
        for (String text : texts) {
            UUID id = UUID.randomUUID();
            ids.add(id);
            contribution(slug, id, 0, text, regions.get(ids.size() % regions.size()));
        }
        eventually(() -> assertThat(contributions.of(ids)).hasSameSizeAs(ids));
        clock.step(PAST_QUIET);
        return ids;
    }

    /** Publishes a new or changed contribution. */
    public void contribution(String slug, UUID id, long version, String text, @Nullable String region) {
        boolean workshop = id.hashCode() % 2 == 0;
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("contribution", id);
        body.put("consultation", slug);
        body.put("version", version);
        body.put("submittedAt", "2021-08-24T10:15:30Z");
        body.put("origin", workshop ? "WORKSHOP" : "ONLINE");
        body.put("language", "fr");
        body.put("kind", "CITIZEN");
        body.put("text", text);
        if (region != null) {
            body.put("region", region);
        }
        if (workshop) {
            body.put(
                    "workshop",
                    Map.of("workshop", UUID.randomUUID(), "place", "Dori", "date", "2021-08-24", "line", "14"));
        }
        publish("contributions", "contribution.submitted.v1", id.toString(), body);
    }

    /** Publishes the first version of a decision on a theme. */
    public void decision(String slug, UUID theme) {
        decision(slug, theme, 0);
    }

    /** Publishes a version of the decision on a theme. */
    public void decision(String slug, UUID theme, long version) {
        publish(
                "decisions",
                "decision.recorded.v1",
                slug,
                Map.of(
                        "decision",
                        UUID.nameUUIDFromBytes(theme.toString().getBytes(UTF_8)),
                        "consultation",
                        slug,
                        "version",
                        version,
                        "target",
                        Map.of("theme", theme)));
    }

    /** Publishes the withdrawal of the first decision on a theme. */
    public void withdrawal(String slug, UUID theme) {
        withdrawal(slug, theme, 1);
    }

    /** Publishes the withdrawal of a decision on a theme, with this version. */
    public void withdrawal(String slug, UUID theme, long version) {
        String example = Contract.example("decision.withdrawn.v1");
        String ofTheme = example.replaceFirst("(?<=\"theme\": \")[^\"]+", theme.toString())
                .replaceFirst("(?<=\"consultation\": \")[^\"]+", slug)
                .replaceFirst("(?<=\"version\": )\\d+", Long.toString(version));
        send("decisions", "decision.withdrawn.v1", slug, ofTheme);
    }

    private void publish(String topic, String type, String key, Map<String, Object> body) {
        send(topic, type, key, JsonMapper.shared().writeValueAsString(body));
    }

    /** Sends a message, valid or not. */
    public void send(String topic, String type, String key, String body) {
        var message = new ProducerRecord<>(topic, key, body);
        message.headers().add("ce_type", type.getBytes(UTF_8));
        kafka.send(message).join();
    }

    /** Waits until the assertion holds. */
    public static void eventually(ThrowingRunnable assertion) {
        eventually(Duration.ofMinutes(3), assertion);
    }

    /** Waits until the assertion holds, up to a timeout. */
    public static void eventually(Duration timeout, ThrowingRunnable assertion) {
        await().atMost(timeout).pollInterval(Duration.ofMillis(50)).untilAsserted(assertion);
    }
}
