package org.palabre.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Client of the API. */
final class Api {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String address;

    Api(String address) {
        this.address = address;
    }

    /** A response. */
    record Response(int status, String body) {

        JsonNode json() {
            return JSON.readTree(body);
        }
    }

    Response get(String path) throws IOException {
        return send(request(path).GET().build());
    }

    /** Request as the secretariat. */
    Response getAs(String account, String password, String path) throws IOException {
        return send(signed(request(path), account, password).GET().build());
    }

    Response postAs(String account, String password, String path, Map<String, ?> body) throws IOException {
        return send(signed(request(path), account, password)
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    Response postAsSecretariat(String path, Map<String, ?> body) throws IOException {
        return postAs(PalabreProcess.SECRETARIAT, PalabreProcess.PASSWORD, path, body);
    }

    Response contribute(String slug, UUID key, Map<String, ?> body) throws IOException {
        return send(request("/api/consultations/" + slug + "/contributions")
                .header("Idempotency-Key", key.toString())
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    /** Contributes, with the language of the response. */
    Response contribute(String slug, UUID key, Map<String, ?> body, String language) throws IOException {
        return send(request("/api/consultations/" + slug + "/contributions")
                .header("Idempotency-Key", key.toString())
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    /** Contributes raw bytes, with English responses. */
    Response contributeBytes(String slug, byte[] body) throws IOException {
        return send(request("/api/consultations/" + slug + "/contributions")
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    /** Creates an open consultation, announced at short notice with a public reason. */
    void openConsultation(String slug) throws IOException {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "slug", slug,
                "titleFr", "Plan d’action",
                "titleEn", "Action plan",
                "questionFr", "Que faut-il changer ?",
                "questionEn", "What should change?",
                "descriptionFr", "Dites-le avec vos mots."));
        draft.put("opensAt", Instant.now().minusSeconds(60).toString());
        draft.put("closesAt", Instant.now().plus(Duration.ofDays(1)).toString());
        expect(201, postAsSecretariat("/api/consultations", draft));
        expect(200, postAsSecretariat("/api/consultations/" + slug + "/announcement", Map.of("reason", "Essai")));
    }

    static void expect(int status, Response answer) {
        if (answer.status() != status) {
            throw new AssertionError("Expected " + status + ", got " + answer);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.Builder signed(HttpRequest.Builder request, String account, String password) {
        return request.header(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString((account + ":" + password).getBytes(UTF_8)));
    }

    private static Response send(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            return new Response(response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
