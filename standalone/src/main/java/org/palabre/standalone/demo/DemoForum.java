package org.palabre.standalone.demo;

import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.palabre.standalone.demo.DemoContent.Decision;
import tools.jackson.databind.JsonNode;

/** Decides on the themes of a demo consultation and publishes its response. */
final class DemoForum {

    private static final String SECRETARIAT = "secretariat";
    private static final String FORUM = "forum";
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(200);

    private final DemoApi api;
    private final DemoContent content;
    private final String slug;
    private final Map<String, String> topics;

    DemoForum(DemoApi api, DemoContent content) {
        this.api = api;
        this.content = content;
        this.slug = content.consultation().slug();
        this.topics = content.contributions().stream()
                .collect(Collectors.toMap(
                        row -> row.getField("text").strip(), row -> row.getField("topic"), (one, other) -> one));
    }

    /** Decides on the largest theme of each topic; other themes stay undecided. */
    void decideOnSome() throws InterruptedException {
        awaitThemes();
        Map<String, Map<String, Long>> topicsByTheme = new HashMap<>();
        for (JsonNode theme : themes()) {
            String id = theme.get("id").asString();
            topicsByTheme.put(id, topicsOf(id));
        }
        for (Decision decision : content.decisions()) {
            var theme = topicsByTheme.entrySet().stream()
                    .filter(entry -> entry.getValue().containsKey(decision.topic()))
                    .max(Comparator.comparing(entry -> entry.getValue().get(decision.topic())));
            if (theme.isPresent()) {
                topicsByTheme.remove(theme.get().getKey());
                decide(decision, Map.of("theme", theme.get().getKey()));
            }
        }
    }

    /** Decides on all themes and contributions without theme, and publishes the reasoned response. */
    void answerAll() throws InterruptedException {
        awaitThemes();
        for (JsonNode theme : themes()) {
            String id = theme.get("id").asString();
            String topic = Collections.max(topicsOf(id).entrySet(), Map.Entry.comparingByValue())
                    .getKey();
            decide(decisionOn(topic), Map.of("theme", id));
        }
        for (JsonNode contribution : unthemed()) {
            decide(
                    decisionOn(topicOf(contribution)),
                    Map.of("contribution", contribution.get("contributionId").asString()));
        }
        api.postAs(SECRETARIAT, "/api/responses/" + slug, Map.of());
    }

    private Decision decisionOn(String topic) {
        return content.decisions().stream()
                .filter(decision -> decision.topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Long> topicsOf(String theme) throws InterruptedException {
        return api.get("/api/themes/" + theme + "/contributions")
                .valueStream()
                .collect(Collectors.groupingBy(this::topicOf, Collectors.counting()));
    }

    private String topicOf(JsonNode contribution) {
        return topics.getOrDefault(contribution.get("text").asString().strip(), "");
    }

    /** Waits until a full run has placed every contribution. */
    private void awaitThemes() throws InterruptedException {
        int all = content.contributions().size();
        long end = System.nanoTime() + TIMEOUT.toNanos();
        while (System.nanoTime() < end) {
            int placed = 0;
            for (JsonNode theme : themes()) {
                placed += theme.get("size").asInt() - theme.path("provisional").asInt(0);
            }
            if (placed > 0 && placed + unthemed().size() == all) {
                return;
            }
            Thread.sleep(POLL_INTERVAL);
        }
    }

    private JsonNode themes() throws InterruptedException {
        return api.get("/api/themes?consultation=" + slug);
    }

    private JsonNode unthemed() throws InterruptedException {
        return api.get("/api/themes/unthemed?consultation=" + slug);
    }

    private void decide(Decision decision, Map<String, String> target) throws InterruptedException {
        JsonNode response = api.postAs(
                FORUM,
                "/api/decisions",
                Map.of(
                        "target", target,
                        "outcome", decision.outcome(),
                        "considered", decision.considered(),
                        "influence", decision.influence(),
                        "reasons", decision.reasons(),
                        "furtherUse", decision.furtherUse()));
        if (decision.approved()) {
            api.postAs(SECRETARIAT, "/api/decisions/" + response.get("id").asString() + "/approval", Map.of());
        }
    }
}
