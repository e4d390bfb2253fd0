package org.palabre.synthesis.testing;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.testing.Accounts;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/** Someone who signed in on a page, with the cookies of their browser. */
public final class SignedIn {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final WebTestClient client;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** Signs in. */
    public SignedIn(WebTestClient client, String who) {
        this.client = client.mutate()
                .defaultHeaders(headers -> headers.setBasicAuth(who, Accounts.PASSWORD))
                .build();
    }

    /** Reads a page. */
    public String page(String address) {
        return Objects.requireNonNull(keep(client.get()
                        .uri(address)
                        .cookies(jar -> jar.setAll(cookies))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult())
                .getResponseBody());
    }

    /** Submits the form without fields that stands on a page; returns where that leads. */
    public @Nullable URI submit(String address, String page) {
        return submit(address, page, Map.of());
    }

    /** Fills in the form that stands on a page and submits it; returns where that leads. */
    public @Nullable URI submit(String address, String page, Map<String, List<String>> fields) {
        var answer = answer(address, page, fields);
        if (!answer.getStatus().is3xxRedirection()) {
            throw new AssertionError(answer.getStatus() + " " + answer.getResponseBody());
        }
        return answer.getResponseHeaders().getLocation();
    }

    /** Fills in the form that stands on a page and submits it; returns the answer, whatever it is. */
    public EntityExchangeResult<String> answer(String address, String page, Map<String, List<String>> fields) {
        var token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new AssertionError("The page has no form");
        }
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>(fields);
        form.add("_csrf", token.group(1));
        return keep(client.post()
                .uri(address)
                .cookies(jar -> jar.setAll(cookies))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(BodyInserters.fromFormData(form))
                .exchange()
                .expectBody(String.class)
                .returnResult());
    }

    /** Uploads what the form on a page asks for. */
    public void upload(String address, String page, BodyInserters.MultipartInserter parts) {
        var answer = answer(address, page, parts);
        if (!answer.getStatus().is3xxRedirection()) {
            throw new AssertionError(answer.getStatus() + " " + answer.getResponseBody());
        }
    }

    /** Uploads what the form on a page asks for; returns the answer, whatever it is. */
    public EntityExchangeResult<String> answer(String address, String page, BodyInserters.MultipartInserter parts) {
        var token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new AssertionError("The page has no form");
        }
        return keep(client.post()
                .uri(address)
                .cookies(jar -> jar.setAll(cookies))
                .body(parts.with("_csrf", token.group(1)))
                .exchange()
                .expectBody(String.class)
                .returnResult());
    }

    /**
     * Submits one of the forms of a page with these fields.
     *
     * @param fields names and values by turns
     */
    public EntityExchangeResult<String> send(String address, String page, String... fields) {
        var token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new AssertionError("The page has no form");
        }
        var form = BodyInserters.fromFormData("_csrf", token.group(1));
        for (int i = 0; i < fields.length; i += 2) {
            form = form.with(fields[i], fields[i + 1]);
        }
        return keep(client.post()
                .uri(address)
                .cookies(jar -> jar.setAll(cookies))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .exchange()
                .expectBody(String.class)
                .returnResult());
    }

    private EntityExchangeResult<String> keep(EntityExchangeResult<String> result) {
        result.getResponseCookies()
                .forEach((name, values) -> cookies.put(name, values.getFirst().getValue()));
        return result;
    }
}
