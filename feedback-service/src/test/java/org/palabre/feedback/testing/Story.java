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

/** Publishes the events of the other services to Kafka and records the events of this one. */
@TestConfiguration
public class Story {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final KafkaTemplate<String, String> kafka;
    private final Consultations consultations;
    private final Themes themes;
    private final AnswerableContributions contributions;
    private final List<ConsumerRecord<String, String>> messages = new CopyOnWriteArrayList<>();

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
    void onMessage(ConsumerRecord<String, String> message) {
        messages.add(message);
    }

    /** Bodies of the published events of this type for a consultation. */
    public List<Map<String, Object>> published(String type, String slug) {
        return messages.stream()
                .filter(message -> CloudEvent.type(message).equals(type))
                .map(message -> body(message.value()))
                .filter(body -> slug.equals(body.get("consultation")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> body(String json) {
        return JSON.readValue(json, Map.class);
    }

    /** Publishes a consultation in this state and waits until the service has it. */
    public String consultation(String slug, long version, Consultation.State state) {
        var wording = Map.of("fr", "Plan d’action " + slug, "en", "Action plan " + slug);
        send(
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
        awaitAssertion(() -> {
            Consultation projection = Objects.requireNonNull(consultations.find(slug));
            assertThat(projection.state()).isEqualTo(state);
        });
        return slug;
    }

    /** Publishes a theme and waits until the service has it. */
    public UUID theme(String slug, String label) {
        UUID id = UUID.randomUUID();
        theme(id, slug, 0, Theme.State.CANDIDATE, label);
        return id;
    }

    /** Publishes a version of a theme and waits until the service has it. */
    public void theme(UUID id, String slug, long version, Theme.State state, String label) {
        send(
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
        awaitAssertion(() -> {
            Theme projection = Objects.requireNonNull(themes.find(id));
            assertThat(projection.version()).isEqualTo(version);
        });
    }

    /** Publishes a contribution and its theme and waits until the service has both. */
    public UUID contribution(String slug, String text, @Nullable String region, @Nullable UUID theme) {
        UUID id = UUID.randomUUID();
        submit(id, slug, 0, text, region);
        group(id, slug, 0, theme);
        awaitAssertion(() -> {
            AnswerableContribution projection = Objects.requireNonNull(contributions.find(id));
            assertThat(projection.grouping()).isNotNull();
        });
        return id;
    }

    /** Publishes a contribution without waiting. */
    public void submit(UUID id, String slug, long version, String text, @Nullable String region) {
        send(
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

    /** Publishes the theme of a contribution without waiting. */
    public void group(UUID id, String slug, long version, @Nullable UUID theme) {
        send(
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

    /** Publishes an event. */
    public void send(String topic, String type, String key, String body) {
        var message = new ProducerRecord<>(topic, key, body);
        message.headers().add("ce_type", type.getBytes(UTF_8));
        kafka.send(message).join();
    }

    private void send(String topic, String type, String key, Map<String, Object> body) {
        send(topic, type, key, JSON.writeValueAsString(body));
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

    /** Waits until the assertion holds. */
    public static void awaitAssertion(Runnable assertion) {
        await().atMost(TIMEOUT)
                .pollInterval(Duration.ofMillis(25))
                .ignoreExceptions()
                .untilAsserted(assertion::run);
    }
}
