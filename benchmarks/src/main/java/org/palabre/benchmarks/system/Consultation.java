package org.palabre.benchmarks.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An open consultation of a running system, through the public API. */
final class Consultation {

    static final String SLUG = "measured";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** Share of contributions expected under a theme; outliers stay without. */
    private static final double ENOUGH = 0.9;

    private final HttpClient client;
    private final String address;

    private Consultation(HttpClient client, String address) {
        this.client = client;
        this.address = address;
    }

    /** Creates an open consultation, announced at short notice. */
    static Consultation open(HttpClient client, String address) throws IOException, InterruptedException {
        var consultation = new Consultation(client, address);
        Map<String, Object> draft = new HashMap<>();
        draft.put("slug", SLUG);
        draft.put("titleFr", "Mesure");
        draft.put("questionFr", "Combien ?");
        draft.put("descriptionFr", "Contributions mesurées.");
        draft.put("opensAt", Instant.now().minusSeconds(60).toString());
        draft.put("closesAt", Instant.now().plus(Duration.ofDays(1)).toString());
        consultation.asSecretariat("/api/consultations", draft);
        consultation.asSecretariat("/api/consultations/" + SLUG + "/announcement", Map.of("reason", "Mesure"));
        return consultation;
    }

    private void asSecretariat(String path, Map<String, ?> body) throws IOException, InterruptedException {
        String account = Palabre.SECRETARIAT + ":" + Palabre.PASSWORD;
        var response = client.send(
                request(path)
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)))
                        .POST(json(body))
                        .build(),
                BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IOException(path + " answered " + response.statusCode() + ": " + response.body());
        }
    }

    /** Request of a contribution with a new key. */
    HttpRequest contribution(String text) {
        return request("/api/consultations/" + SLUG + "/contributions")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(json(Map.of("text", text)))
                .build();
    }

    /**
     * Waits until nine in ten of the contributions are under a theme.
     *
     * @return number of contributions under a theme
     */
    int awaitThemed(int contributions) throws IOException, InterruptedException {
        long end = System.nanoTime() + TIMEOUT.toNanos();
        while (System.nanoTime() < end) {
            int themed = 0;
            for (JsonNode theme : get("/api/themes?consultation=" + SLUG)) {
                themed += theme.path("size").asInt();
            }
            if (themed >= contributions * ENOUGH) {
                return themed;
            }
            Thread.sleep(PAUSE);
        }
        throw new IOException("Themes took longer than " + TIMEOUT);
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(client.send(request(path).GET().build(), BodyHandlers.ofString())
                .body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher json(Map<String, ?> body) {
        return HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
    }
}
