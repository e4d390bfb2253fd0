package org.palabre.feedback.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.testing.Accounts;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;

/** Client of the service: reads pages, submits forms, calls the API. */
@TestConfiguration
public class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int LARGEST_BODY = 64 * 1024 * 1024;
    private static final String TOKEN_COOKIE = "XSRF-TOKEN";

    private final WebTestClient client;

    Visitor(@Lazy WebTestClient client) {
        this.client = client;
    }

    /** Response of the service. */
    public record Reply(int status, String body, @Nullable String location, Map<String, String> headers) {

        /** This response, after a check of its status. */
        public Reply with(int expected) {
            assertThat(status).as("%s", body).isEqualTo(expected);
            return this;
        }
    }

    /** Fetches an address; anonymous if {@code who} is null. */
    public Reply get(@Nullable String who, String address) {
        return reply(request(who, HttpMethod.GET, address)
                .exchange()
                .expectBody(byte[].class)
                .returnResult());
    }

    /** Calls the API. */
    public Reply call(@Nullable String who, HttpMethod method, String address, @Nullable Object body) {
        var request = request(who, method, address);
        var sent = body == null
                ? request
                : request.contentType(MediaType.APPLICATION_JSON).bodyValue(body);
        return reply(sent.exchange().expectBody(byte[].class).returnResult());
    }

    /** Reads the page at {@code from} and submits its form. */
    public Reply submit(@Nullable String who, String from, String to, Map<String, ?> fields) {
        return submitAs(who, who, from, to, fields);
    }

    /** Submits a form with the valid CSRF token of another member, so that the test covers the role alone. */
    public Reply submitAs(
            @Nullable String who, @Nullable String reader, String from, String to, Map<String, ?> fields) {
        var page = request(reader, HttpMethod.GET, from)
                .exchange()
                .expectBody(String.class)
                .returnResult();
        Matcher token = TOKEN.matcher(String.valueOf(page.getResponseBody()));
        var form = new LinkedMultiValueMap<String, String>();
        fields.forEach((name, value) -> form.add(name, String.valueOf(value)));
        var request = request(who, HttpMethod.POST, to);
        if (token.find()) {
            form.add("_csrf", token.group(1));
        }
        var cookie = page.getResponseCookies().getFirst(TOKEN_COOKIE);
        if (cookie != null) {
            request.cookie(TOKEN_COOKIE, cookie.getValue());
        }
        return reply(request.contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange()
                .expectBody(byte[].class)
                .returnResult());
    }

    private WebTestClient.RequestBodySpec request(@Nullable String who, HttpMethod method, String address) {
        var request = client.mutate()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_BODY))
                .build()
                .method(method)
                .uri(address);
        return who == null ? request : request.headers(headers -> headers.setBasicAuth(who, Accounts.PASSWORD));
    }

    private static Reply reply(EntityExchangeResult<byte[]> result) {
        byte[] body = Objects.requireNonNullElse(result.getResponseBody(), new byte[0]);
        var location = result.getResponseHeaders().getLocation();
        return new Reply(
                result.getStatus().value(),
                new String(body, UTF_8),
                location == null ? null : location.toString(),
                result.getResponseHeaders().toSingleValueMap());
    }

    /** Request body of a complete decision. */
    public static Map<String, Object> decision(String kind, UUID target, String outcome) {
        return decision(kind, target, outcome, "Parce que le budget le permet.");
    }

    /** Request body of a complete decision. */
    public static Map<String, Object> decision(String kind, UUID target, String outcome, String reasons) {
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put("target", Map.of(kind, target.toString()));
        decision.putAll(texts(outcome, reasons));
        return decision;
    }

    /** Form fields of a complete decision. */
    public static Map<String, Object> texts(String outcome, String reasons) {
        return Map.of(
                "outcome", outcome,
                "considered", "Par le groupe de travail, le 28 septembre.",
                "influence", "L’engagement 4 a été réécrit.",
                "reasons", reasons,
                "furtherUse", "Sera revu à la mi-parcours.");
    }
}
