package org.palabre.cli.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client for the submission of contributions through the public API, with retries. */
final class ContributionsApi implements AutoCloseable {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 12;
    private static final int CONNECT_ATTEMPTS = 4;
    private static final Duration MAX_DELAY = Duration.ofSeconds(60);
    private static final String NOT_OPEN = "urn:palabre:problem:not-taking-contributions";

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();
    private final String server;
    private final String consultation;
    private final URI contributions;

    ContributionsApi(String server, String consultation) {
        this.server = server;
        this.consultation = consultation;
        String slug = URLEncoder.encode(consultation, StandardCharsets.UTF_8).replace("+", "%20");
        try {
            this.contributions =
                    URI.create(server.replaceAll("/+$", "") + "/api/consultations/" + slug + "/contributions");
        } catch (IllegalArgumentException e) {
            throw new ImportFailed("%s is not an address.".formatted(server), e);
        }
    }

    /**
     * Submits a contribution. A repeated submission with the same key has no further effect, so the request is retried
     * whenever its outcome is unknown.
     *
     * @throws ImportFailed if no row can be accepted: the server is unavailable, or the consultation is unknown or not
     *     open
     */
    Outcome submit(long line, String key, ImportedContribution contribution) throws InterruptedException {
        HttpRequest request = request(key, contribution);
        for (int attempt = 1; ; attempt++) {
            try {
                HttpResponse<String> response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
                if (!isRetryable(response.statusCode()) || attempt == ATTEMPTS) {
                    return outcome(line, response);
                }
                Thread.sleep(delay(response, attempt));
            } catch (IOException e) {
                if (attempt >= (e instanceof ConnectException ? CONNECT_ATTEMPTS : ATTEMPTS)) {
                    throw new ImportFailed("%s does not answer.".formatted(server), e);
                }
                Thread.sleep(backoff(attempt));
            }
        }
    }

    private HttpRequest request(String key, ImportedContribution contribution) {
        return HttpRequest.newBuilder(contributions)
                .timeout(RESPONSE_TIMEOUT)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "en")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(contribution)))
                .build();
    }

    private static boolean isRetryable(int status) {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }

    private static Duration delay(HttpResponse<?> response, int attempt) {
        try {
            long seconds = response.headers().firstValueAsLong("Retry-After").orElse(-1);
            Duration requested = seconds < 0 ? backoff(attempt) : Duration.ofSeconds(seconds);
            return requested.compareTo(MAX_DELAY) > 0 ? MAX_DELAY : requested;
        } catch (NumberFormatException isDate) {
            return backoff(attempt);
        }
    }

    /** Exponential backoff from a tenth of a second to a few seconds. */
    private static Duration backoff(int attempt) {
        return Duration.ofMillis(100L << Math.min(attempt - 1, 6));
    }

    private Outcome outcome(long line, HttpResponse<String> response) {
        int status = response.statusCode();
        JsonNode body = body(response);
        if (status == 200 || status == 201) {
            return new Outcome.Accepted(
                    line,
                    body.path("contributionId").asString(""),
                    body.path("receiptCode").asString(""),
                    status == 201);
        }
        if (status == 404) {
            throw new ImportFailed("%s knows no consultation \"%s\".".formatted(server, consultation));
        }
        if (body.path("type").asString("").startsWith(NOT_OPEN)) {
            throw new ImportFailed("The consultation \"%s\" takes no contributions: %s"
                    .formatted(consultation, body.path("detail").asString("")));
        }
        if (status == 401 || status == 403 || status >= 500) {
            throw new ImportFailed("%s answered with status %d %s"
                    .formatted(server, status, body.path("detail").asString("")));
        }
        return new Outcome.Refused(line, reason(status, body));
    }

    private static String reason(int status, JsonNode problem) {
        List<String> faults = new ArrayList<>();
        problem.path("errors")
                .properties()
                .forEach(fault ->
                        faults.add(fault.getKey() + ": " + fault.getValue().asString("")));
        if (!faults.isEmpty()) {
            return String.join("; ", faults);
        }
        return problem.path("detail").asString(problem.path("title").asString("status " + status));
    }

    private static JsonNode body(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JacksonException notJson) {
            return JSON.createObjectNode();
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
