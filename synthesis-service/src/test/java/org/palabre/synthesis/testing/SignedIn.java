package org.palabre.synthesis.testing;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
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
        var token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new AssertionError("The page has no form");
        }
        return keep(client.post()
                        .uri(address)
                        .cookies(jar -> jar.setAll(cookies))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body(BodyInserters.fromFormData("_csrf", token.group(1)))
                        .exchange()
                        .expectStatus()
                        .is3xxRedirection()
                        .expectBody(String.class)
                        .returnResult())
                .getResponseHeaders()
                .getLocation();
    }

    private EntityExchangeResult<String> keep(EntityExchangeResult<String> result) {
        result.getResponseCookies()
                .forEach((name, values) -> cookies.put(name, values.getFirst().getValue()));
        return result;
    }
}
