package org.palabre.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;

/** A form of a page, submitted as by a browser without scripts, with hidden fields and cookie. */
public record Form(WebTestClient client, String address, String cookie, String csrf, String key) {

    /** Fetches the form at an address. */
    public static Form of(WebTestClient client, String address) {
        var result = client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult();
        var cookie = Objects.requireNonNull(result.getResponseCookies().getFirst("XSRF-TOKEN"))
                .getValue();
        String page = Objects.requireNonNull(result.getResponseBody());
        return new Form(
                client,
                address,
                cookie,
                hidden(page, "_csrf"),
                page.contains("name=\"key\"") ? hidden(page, "key") : "");
    }

    /** Submits the form to its own address. */
    public WebTestClient.ResponseSpec send(Map<String, String> fields) {
        var body = new LinkedMultiValueMap<String, String>();
        body.add("_csrf", csrf);
        body.add("key", key);
        fields.forEach(body::add);
        return client.post()
                .uri(address)
                .cookie("XSRF-TOKEN", cookie)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(body)
                .exchange();
    }

    /** The page at an address. */
    public static String page(WebTestClient client, String address) {
        return Objects.requireNonNull(client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static String hidden(String page, String name) {
        var matcher =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(matcher.find()).as("hidden field %s in %s", name, page).isTrue();
        return matcher.group(1);
    }
}
