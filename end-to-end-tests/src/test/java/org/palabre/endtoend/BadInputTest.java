package org.palabre.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invalid input on pages and in the API is explained in the reader's language, and the input is kept. */
class BadInputTest {

    private static final String SLUG = "boite-a-idees";
    private static final String CLOSED = "boite-fermee";
    private static final String FORM = "/consultations/" + SLUG + "/contribute";
    private static final String VALID_TEXT = "Réparer le forage du marché avant la saison sèche.";
    private static final String TWO_MEGABYTES = "a".repeat(2_000_000);

    @TempDir
    static Path data;

    private static PalabreProcess palabre;
    private static Api api;

    @BeforeAll
    static void createConsultations() throws IOException {
        palabre = PalabreProcess.start(data);
        api = new Api(palabre.address());
        api.openConsultation(SLUG);
        api.openConsultation(CLOSED);
        Api.expect(200, api.postAsSecretariat("/api/consultations/" + CLOSED + "/closing", Map.of()));
    }

    @AfterAll
    static void stop() {
        palabre.close();
    }

    /** Invalid fields, as a form and as JSON, with their messages in French and English. */
    static Stream<Arguments> wrongFields() {
        return Stream.of(
                wrong("text", "Trop court", "il en manque 10", "10 more"),
                wrong("text", "   \n \t  ", "nécessaire", "needed"),
                wrong("text", "é".repeat(10_001), "10\u202f001", "10,001"),
                wrong("text", "Réparer le forage\u0007 du marché cette année.", "U+0007", "U+0007"),
                wrong("region", "atlantide", "atlantide", "atlantide"),
                wrong("kind", "KING", "KING", "KING"),
                wrong("language", "?!", "?!", "?!"));
    }

    private static Arguments wrong(String field, String value, String french, String english) {
        return Arguments.of(field, value, french, english);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("wrongFields")
    void anInvalidFieldIsNamedAndTheInputIsKept(String field, String value, String french, String english)
            throws IOException {
        Map<String, String> fields = new HashMap<>(Map.of("text", VALID_TEXT, "title", "Mon titre"));
        fields.put(field, value);

        for (String language : new String[] {"fr", "en"}) {
            String expected = language.equals("fr") ? french : english;
            try (var visitor = new Visitor(palabre.address())) {
                var page = visitor.send(FORM + "?lang=" + language, FORM, encoded(fields));
                assertThat(page.status()).isEqualTo(422);
                assertThat(page.body())
                        .contains("<html lang=\"" + language, "id=\"" + field + "-error\"", expected, "Mon titre");
                if (!field.equals("text")) {
                    assertThat(page.body()).contains(VALID_TEXT);
                } else if (!value.isBlank()) {
                    assertThat(page.body()).contains(value.substring(0, 10));
                }
            }
            var response = api.contribute(SLUG, UUID.randomUUID(), fields, language);
            assertThat(response.status()).isEqualTo(422);
            assertThat(response.json().get("errors").get(field).asString()).contains(expected);
        }
        assertThat(taken()).isZero();
    }

    @Test
    void invalidUtf8IsRefused() throws IOException {
        try (var visitor = new Visitor(palabre.address())) {
            var page = visitor.send(FORM, FORM, "title=Mon+titre&text=R%E9parer+le+forage+du+march%E9+au+plus+vite.");
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.body()).contains("n’est pas en UTF-8", "Mon titre", "parer le forage");
            page = visitor.send(FORM + "?lang=en", FORM, "text=R%E9parer+le+forage+du+march%E9+au+plus+vite.");
            assertThat(page.body()).contains("is not UTF-8");
        }
        byte[] latin = "{\"text\":\"Réparer le forage du marché au plus vite.\"}".getBytes(ISO_8859_1);
        var response = api.contributeBytes(SLUG, latin);
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.json().get("detail").asString()).contains("is not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFormOfTwoMegabytesGetsAnErrorPage(boolean scripts) {
        try (Browser browser = Browser.open(palabre.address(), scripts, "screenshots/bad-input")) {
            Page page = browser.go(FORM + "?lang=en");
            page.locator("#text").fill(TWO_MEGABYTES);
            var response = page.waitForResponse(
                    sent -> sent.request().method().equals("POST"),
                    () -> page.locator("main form button.btn").click());
            assertThat(response.status()).isEqualTo(413);
            assertThat(page.locator("h1").innerText()).isEqualTo("Too large");
            assertThat(page.locator("main").innerText()).contains("larger than allowed");

            page.goBack();
            assertThat(page.locator("#text").inputValue()).hasSize(TWO_MEGABYTES.length());
        }
    }

    @Test
    void anApiRequestOfTwoMegabytesIsRefused() throws IOException {
        var response = api.contributeBytes(SLUG, ("{\"text\":\"" + TWO_MEGABYTES + "\"}").getBytes(UTF_8));
        assertThat(response.status()).isEqualTo(413);
        assertThat(response.json().get("detail").asString()).contains("larger than allowed");
    }

    @Test
    void htmlIsEscaped() throws IOException {
        String slug = "balises";
        api.openConsultation(slug);
        String html = "<script>alert(1)</script> <b>Réparer</b> le forage & la pompe.";
        String form = "/consultations/" + slug + "/contribute";
        try (var visitor = new Visitor(palabre.address())) {
            var page = visitor.send(form, form, "region=atlantide&text=" + Visitor.encoded(html));
            assertThat(page.body())
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt;Réparer&lt;/b&gt; le forage &amp; la")
                    .doesNotContain("<script>alert");
            var response = api.contribute(slug, UUID.randomUUID(), Map.of("text", html));
            assertThat(response.status()).isEqualTo(201);
            String receipt = "/receipts/" + response.json().get("receiptCode").asString();
            for (String address : new String[] {receipt, "/consultations/" + slug + "/contributions"}) {
                assertThat(visitor.read(address).body())
                        .contains("&lt;b&gt;Réparer&lt;/b&gt;")
                        .doesNotContain("<script>alert");
            }
            assertThat(api.get("/api" + receipt).body()).contains("<b>Réparer</b>");
        }
    }

    @Test
    void aReusedKeyIsRefused() throws IOException {
        String slug = "deux-fois";
        api.openConsultation(slug);
        UUID key = UUID.randomUUID();
        var first = api.contribute(slug, key, Map.of("text", VALID_TEXT));
        assertThat(first.status()).isEqualTo(201);
        var same = api.contribute(slug, key, Map.of("text", VALID_TEXT));
        assertThat(same.status()).isEqualTo(200);
        assertThat(same.body()).isEqualTo(first.body());

        var other = api.contribute(slug, key, Map.of("text", VALID_TEXT + " Et l’école."));
        assertThat(other.status()).isEqualTo(409);
        String form = "/consultations/" + slug + "/contribute";
        try (var visitor = new Visitor(palabre.address())) {
            var page =
                    visitor.send(form, form, "key=" + key + "&text=" + Visitor.encoded(VALID_TEXT + " Et le marché."));
            assertThat(page.status()).isEqualTo(409);
            assertThat(page.body()).contains("role=\"alert\"", "Et le marché.");
        }
    }

    @Test
    void aClosedConsultationRefusesContributionsAndKeepsTheInput() throws IOException {
        try (var visitor = new Visitor(palabre.address())) {
            String to = "/consultations/" + CLOSED + "/contribute";
            var page = visitor.send(FORM, to, "text=" + Visitor.encoded(VALID_TEXT));
            assertThat(page.status()).isEqualTo(409);
            assertThat(page.body()).contains("role=\"alert\"", VALID_TEXT);
        }
        var response = api.contribute(CLOSED, UUID.randomUUID(), Map.of("text", VALID_TEXT));
        assertThat(response.status()).isEqualTo(409);
        assertThat(response.json().get("type").asString()).startsWith("urn:palabre:problem:not-taking-contributions");
    }

    @Test
    void anUnknownConsultationIsNotFound() throws IOException {
        try (var visitor = new Visitor(palabre.address())) {
            String to = "/consultations/nulle-part/contribute";
            var page = visitor.send(FORM + "?lang=en", to, "text=" + Visitor.encoded(VALID_TEXT));
            assertThat(page.status()).isEqualTo(404);
            assertThat(page.body()).contains("Page not found");
            assertThat(visitor.read(to + "?lang=fr").status()).isEqualTo(404);
        }
        var response = api.contribute("nulle-part", UUID.randomUUID(), Map.of("text", VALID_TEXT));
        assertThat(response.status()).isEqualTo(404);
    }

    private static long taken() throws IOException {
        return api.get("/api/consultations/" + SLUG).json().get("contributions").asLong();
    }

    private static String encoded(Map<String, String> fields) {
        var form = new StringBuilder();
        fields.forEach((name, value) ->
                form.append(name).append('=').append(Visitor.encoded(value)).append('&'));
        return form.toString();
    }
}
