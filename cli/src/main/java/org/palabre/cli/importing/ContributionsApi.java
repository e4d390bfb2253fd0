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

/** The one operation of the public API that the import uses, with patience where patience helps. */
final class ContributionsApi implements AutoCloseable {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 12;
    private static final int CONNECT_ATTEMPTS = 4;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
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
            throw new CannotImport("%s is not an address.".formatted(server), e);
        }
    }

    /**
     * Submits a contribution. Sending it again under the same key has no further effect, so that it is sent again
     * whenever it is unknown whether it arrived.
     *
     * @throws CannotImport when no row can be taken: the server is away for long, or the consultation is unknown or
     *     not open
     */
    Outcome submit(long line, String key, ImportedContribution contribution) throws InterruptedException {
        HttpRequest request = request(key, contribution);
        for (int attempt = 1; ; attempt++) {
            try {
                HttpResponse<String> response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
                if (!isWorthRepeating(response.statusCode()) || attempt == ATTEMPTS) {
                    return outcome(line, response);
                }
                Thread.sleep(askedToWait(response, attempt));
            } catch (IOException e) {
                if (attempt >= (e instanceof ConnectException ? CONNECT_ATTEMPTS : ATTEMPTS)) {
                    throw new CannotImport("%s does not answer.".formatted(server), e);
                }
                Thread.sleep(usualWait(attempt));
            }
        }
    }

    private HttpRequest request(String key, ImportedContribution contribution) {
        return HttpRequest.newBuilder(contributions)
                .timeout(ANSWER_TIMEOUT)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "en")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(contribution)))
                .build();
    }

    private static boolean isWorthRepeating(int status) {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }

    private static Duration askedToWait(HttpResponse<?> response, int attempt) {
        try {
            long seconds = response.headers().firstValueAsLong("Retry-After").orElse(-1);
            Duration asked = seconds < 0 ? usualWait(attempt) : Duration.ofSeconds(seconds);
            return asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
        } catch (NumberFormatException aDate) {
            return usualWait(attempt);
        }
    }

    /** Doubles from a tenth of a second to some seconds. */
    private static Duration usualWait(int attempt) {
        return Duration.ofMillis(100L << Math.min(attempt - 1, 6));
    }

    private Outcome outcome(long line, HttpResponse<String> response) {
        int status = response.statusCode();
        JsonNode body = body(response);
        if (status == 200 || status == 201) {
            return new Outcome.Taken(
                    line,
                    body.path("contributionId").asString(""),
                    body.path("receiptCode").asString(""),
                    status == 201);
        }
        if (status == 404) {
            throw new CannotImport("%s knows no consultation \"%s\".".formatted(server, consultation));
        }
        if (body.path("type").asString("").startsWith(NOT_OPEN)) {
            throw new CannotImport("The consultation \"%s\" takes no contributions: %s"
                    .formatted(consultation, body.path("detail").asString("")));
        }
        if (status == 401 || status == 403 || status >= 500) {
            throw new CannotImport("%s answered with status %d %s"
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
