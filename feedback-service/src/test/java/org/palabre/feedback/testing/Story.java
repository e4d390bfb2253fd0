package org.palabre.feedback.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.consultation.Consultation;
import org.palabre.feedback.consultation.Consultations;
import org.palabre.feedback.contribution.AnswerableContribution;
import org.palabre.feedback.contribution.AnswerableContributions;
import org.palabre.feedback.theme.Theme;
import org.palabre.feedback.theme.Themes;
import org.palabre.platform.event.CloudEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Tells the service through Kafka what the other services would, and listens to what it says. */
@TestConfiguration
public class Story {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final KafkaTemplate<String, String> kafka;
    private final Consultations consultations;
    private final Themes themes;
    private final AnswerableContributions contributions;
    private final List<ConsumerRecord<String, String>> heard = new CopyOnWriteArrayList<>();

    Story(
            KafkaTemplate<String, String> kafka,
            Consultations consultations,
            Themes themes,
            AnswerableContributions contributions) {
        this.kafka = kafka;
        this.consultations = consultations;
        this.themes = themes;
        this.contributions = contributions;
    }

    @KafkaListener(
            topics = {"decisions", "responses"},
            groupId = "#{T(java.util.UUID).randomUUID().toString()}")
    void hear(ConsumerRecord<String, String> message) {
        heard.add(message);
    }

    /** The bodies of the events of this type that were published of a consultation. */
    public List<Map<String, Object>> published(String type, String slug) {
        return heard.stream()
                .filter(message -> CloudEvent.type(message).equals(type))
                .map(message -> body(message.value()))
                .filter(body -> slug.equals(body.get("consultation")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> body(String json) {
        return JSON.readValue(json, Map.class);
    }

    /** A consultation of this state, known to the service. */
    public String consultation(String slug, long version, Consultation.State state) {
        var wording = Map.of("fr", "Plan d’action " + slug, "en", "Action plan " + slug);
        tell(
                "consultations",
                "consultation.changed.v1",
                slug,
                fields(
                        "consultation",
                        slug,
                        "version",
                        version,
                        "state",
                        state.name(),
                        "title",
                        wording,
                        "question",
                        wording,
                        "description",
                        wording,
                        "opensAt",
                        "2021-08-19T00:00:00Z",
                        "closesAt",
                        "2021-09-20T23:59:59Z",
                        "sessions",
                        List.of()));
        awaitIt(() -> {
            Consultation known = Objects.requireNonNull(consultations.find(slug));
            assertThat(known.state()).isEqualTo(state);
        });
        return slug;
    }

    /** A theme, known to the service. */
    public UUID theme(String slug, String label) {
        UUID id = UUID.randomUUID();
        theme(id, slug, 0, Theme.State.CANDIDATE, label);
        return id;
    }

    /** A theme as of a version, known to the service. */
    public void theme(UUID id, String slug, long version, Theme.State state, String label) {
        tell(
                "themes",
                "theme.changed.v1",
                id.toString(),
                fields(
                        "theme",
                        id,
                        "consultation",
                        slug,
                        "version",
                        version,
                        "state",
                        state.name(),
                        "label",
                        label,
                        "keywords",
                        List.of()));
        awaitIt(() -> {
            Theme known = Objects.requireNonNull(themes.find(id));
            assertThat(known.version()).isEqualTo(version);
        });
    }

    /** A contribution under a theme, known to the service. */
    public UUID contribution(String slug, String text, @Nullable String region, @Nullable UUID theme) {
        UUID id = UUID.randomUUID();
        submit(id, slug, 0, text, region);
        group(id, slug, 0, theme);
        awaitIt(() -> {
            AnswerableContribution known = Objects.requireNonNull(contributions.find(id));
            assertThat(known.grouping()).isNotNull();
        });
        return id;
    }

    /** Says what was contributed, without waiting. */
    public void submit(UUID id, String slug, long version, String text, @Nullable String region) {
        tell(
                "contributions",
                "contribution.submitted.v1",
                id.toString(),
                fields(
                        "contribution",
                        id,
                        "consultation",
                        slug,
                        "version",
                        version,
                        "submittedAt",
                        Instant.parse("2021-08-24T10:15:30Z"),
                        "origin",
                        "ONLINE",
                        "language",
                        "fr",
                        "region",
                        region,
                        "kind",
                        "CITIZEN",
                        "text",
                        text));
    }

    /** Says how it was grouped, without waiting. */
    public void group(UUID id, String slug, long version, @Nullable UUID theme) {
        tell(
                "groupings",
                "contribution.grouped.v1",
                id.toString(),
                fields(
                        "contribution",
                        id,
                        "consultation",
                        slug,
                        "version",
                        version,
                        "theme",
                        theme,
                        "provisional",
                        false));
    }

    /** Sends an event as another service would. */
    public void tell(String topic, String type, String key, String body) {
        var message = new ProducerRecord<>(topic, key, body);
        message.headers().add("ce_type", type.getBytes(UTF_8));
        kafka.send(message).join();
    }

    private void tell(String topic, String type, String key, Map<String, Object> body) {
        tell(topic, type, key, JSON.writeValueAsString(body));
    }

    private static Map<String, Object> fields(@Nullable Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                fields.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return fields;
    }

    /** Waits until it holds. */
    public static void awaitIt(Runnable assertion) {
        await().atMost(LONG_ENOUGH)
                .pollInterval(Duration.ofMillis(25))
                .ignoreExceptions()
                .untilAsserted(assertion::run);
    }
}
