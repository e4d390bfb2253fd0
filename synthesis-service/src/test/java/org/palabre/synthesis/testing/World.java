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

/** The world around synthesis: tells it of consultations, contributions and decisions, and hears what it publishes. */
@TestConfiguration
public class World {

    /** Longer than any machine takes to receive what a test tells; {@link SteppingClock} lets it pass. */
    static final String QUIET = "1m";

    private static final Duration PAST_QUIET = Duration.ofSeconds(61);

    private final KafkaTemplate<String, String> kafka;
    private final Consultations consultations;
    private final GroupedContributions contributions;
    private final SteppingClock clock;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();

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
    public record Heard(String topic, String key, Map<?, ?> body) {}

    @KafkaListener(topics = {"themes", "groupings"})
    void hear(ConsumerRecord<String, String> message) {
        heard.add(new Heard(message.topic(), message.key(), EventJson.read(message.value(), Map.class)));
    }

    /** What synthesis published of this consultation, oldest first. */
    public List<Heard> heard(String topic, String consultation) {
        return heard.stream()
                .filter(event -> event.topic().equals(topic)
                        && consultation.equals(event.body().get("consultation")))
                .toList();
    }

    /** The versions of what synthesis published last of each key of this consultation. */
    public Map<String, Long> versionsHeard(String topic, String consultation) {
        Map<String, Long> versions = new HashMap<>();
        heard(topic, consultation)
                .forEach(event -> versions.put(
                        event.key(),
                        ((Number) Objects.requireNonNull(event.body().get("version"))).longValue()));
        return versions;
    }

    /** A consultation is now in this state, and synthesis knows. */
    public void consultation(String slug, long version, String state) {
        consultation(slug, slug, version, state);
        eventually(() -> assertThat(consultations.of(slug))
                .hasValueSatisfying(known -> assertThat(known.eventVersion()).isGreaterThanOrEqualTo(version)));
        clock.step(PAST_QUIET);
    }

    /** A consultation is now in this state, told under another's key and so after all that was told of that one. */
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
        tell("consultations", "consultation.changed.v1", key, body);
    }

    /**
     * These texts were submitted, synthesis has received all of them, and it has been quiet since.
     *
     * @return the contributions' identities in the order of their texts
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

    /** A contribution was submitted, or changed. */
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
        tell("contributions", "contribution.submitted.v1", id.toString(), body);
    }

    /** The forum drafted the first decision on a theme. */
    public void decision(String slug, UUID theme) {
        decision(slug, theme, 0);
    }

    /** The forum drafted a version of the decision on a theme. */
    public void decision(String slug, UUID theme, long version) {
        tell(
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

    /** The forum took the first decision on a theme back. */
    public void withdrawal(String slug, UUID theme) {
        withdrawal(slug, theme, 1);
    }

    /** The forum took a decision on a theme back, in this version of it. */
    public void withdrawal(String slug, UUID theme, long version) {
        String example = Contract.example("decision.withdrawn.v1");
        String ofTheme = example.replaceFirst("(?<=\"theme\": \")[^\"]+", theme.toString())
                .replaceFirst("(?<=\"consultation\": \")[^\"]+", slug)
                .replaceFirst("(?<=\"version\": )\\d+", Long.toString(version));
        send("decisions", "decision.withdrawn.v1", slug, ofTheme);
    }

    private void tell(String topic, String type, String key, Map<String, Object> body) {
        send(topic, type, key, JsonMapper.shared().writeValueAsString(body));
    }

    /** Sends a message, sound or not. */
    public void send(String topic, String type, String key, String body) {
        var message = new ProducerRecord<>(topic, key, body);
        message.headers().add("ce_type", type.getBytes(UTF_8));
        kafka.send(message).join();
    }

    /** Waits until this holds. */
    public static void eventually(ThrowingRunnable holds) {
        eventually(Duration.ofSeconds(30), holds);
    }

    /** Waits no longer than that until this holds. */
    public static void eventually(Duration longest, ThrowingRunnable holds) {
        await().atMost(longest).pollInterval(Duration.ofMillis(50)).untilAsserted(holds);
    }
}
