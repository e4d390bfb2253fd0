package org.palabre.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.reactive.server.WebTestClient;

@ConsultationTest
class ContributingTest {

    private static final String TEXT = "Publier chaque trimestre les dépenses de chaque centre de santé.";

    @Autowired
    WebTestClient client;

    private String slug = "";

    @BeforeEach
    void anOpenConsultation() {
        slug = "plan-" + UUID.randomUUID();
        draft(Instant.now().minusSeconds(60), Instant.now().plusSeconds(3600))
                .expectStatus()
                .isCreated();
        secretariat("announcement", Map.of("reason", "Calendrier fixé par le décret"))
                .expectStatus()
                .isOk();
    }

    @Test
    void aContributionGetsAReceiptThatLeadsBackToIt() {
        var taken = submit(UUID.randomUUID().toString(), Map.of("text", TEXT, "region", "sahel"));
        taken.expectStatus().isCreated();
        String code = code(taken);

        client.get()
                .uri("/api/receipts/" + code.toLowerCase(Locale.ROOT).replace("-", " "))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.said.text")
                .isEqualTo(TEXT)
                .jsonPath("$.stage")
                .isEqualTo("RECEIVED");
        client.get()
                .uri("/api/consultations")
                .exchange()
                .expectBody()
                .jsonPath("$[?(@.slug=='" + slug + "')].contributions")
                .isEqualTo(1)
                .jsonPath("$[?(@.slug=='" + slug + "')].state")
                .isEqualTo("OPEN");
    }

    @Test
    void nothingIsTakenOfWhomTheReceiptCouldNotBeTold() {
        client.post()
                .uri("/api/consultations/" + slug + "/contributions")
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_XML)
                .bodyValue(Map.of("text", TEXT))
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.NOT_ACCEPTABLE);
        client.get()
                .uri("/api/consultations/" + slug)
                .exchange()
                .expectBody()
                .jsonPath("$.contributions")
                .isEqualTo(0);
    }

    @Test
    void aPageFarBeyondTheLastIsEmpty() {
        submit(UUID.randomUUID().toString(), Map.of("text", TEXT))
                .expectStatus()
                .isCreated();
        client.get()
                .uri("/api/consultations/" + slug + "/contributions?size=1000&page=" + Integer.MAX_VALUE)
                .exchange()
                .expectHeader()
                .valueEquals("X-Total-Count", "1")
                .expectBody()
                .json("[]", JsonCompareMode.STRICT);
    }

    @Test
    void sendingTwiceHasOneEffectAndTheSameReceipt() {
        String key = UUID.randomUUID().toString();
        String first = code(submit(key, Map.of("text", TEXT)));
        var again = submit(key, Map.of("text", TEXT));

        again.expectStatus().isOk();
        assertThat(code(again)).isEqualTo(first);
        client.get()
                .uri("/api/consultations/" + slug)
                .exchange()
                .expectBody()
                .jsonPath("$.contributions")
                .isEqualTo(1);
    }

    @Test
    void aKeyUsedForSomethingElseIsRefused() {
        String key = UUID.randomUUID().toString();
        submit(key, Map.of("text", TEXT)).expectStatus().isCreated();

        submit(key, Map.of("text", TEXT + " Et les afficher."))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:palabre:problem:key-reused");
    }

    @Test
    void everyWrongFieldIsNamedAtOnceInTheReadersLanguage() {
        submit(
                        "",
                        Map.of(
                                "text",
                                "Trop court",
                                "region",
                                "atlantide",
                                "kind",
                                "ROI",
                                "contact",
                                "chez moi",
                                "name",
                                "A"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors.text")
                .isEqualTo("Écrivez au moins 20 caractères\u00a0: il en manque 10.")
                .jsonPath("$.errors.region")
                .exists()
                .jsonPath("$.errors.kind")
                .exists()
                .jsonPath("$.errors.contact")
                .exists()
                .jsonPath("$.errors.name")
                .exists();
    }

    @Test
    void textsThatAreNoTextsAreRefused() {
        submit("", Map.of("text", " \u00a0\n\t ".repeat(10))).expectStatus().isEqualTo(422);
        submit("", Map.of("text", "x".repeat(10_001))).expectStatus().isEqualTo(422);
        submit("", Map.of("text", TEXT + "\u0007"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors.text")
                .value(String.class, words -> assertThat(words).contains("U+0007"));
        submit("", Map.of("text", "x".repeat(10_000))).expectStatus().isCreated();
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        client.post()
                .uri("/api/consultations/" + slug + "/contributions")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"text\":\"Publier les dépenses de santé\"}".getBytes(StandardCharsets.ISO_8859_1))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:palabre:problem:not-utf8");
    }

    @Test
    void anUnknownConsultationIsNamed() {
        client.post()
                .uri("/api/consultations/nulle-part/contributions")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("text", TEXT))
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, words -> assertThat(words).contains("nulle-part"));
    }

    @Test
    void aClosedConsultationTakesNothingButStillAnswersARepetition() {
        String key = UUID.randomUUID().toString();
        String first = code(submit(key, Map.of("text", TEXT)));
        secretariat("closing", Map.of()).expectStatus().isOk();

        submit("", Map.of("text", TEXT)).expectStatus().isEqualTo(409);
        assertThat(code(submit(key, Map.of("text", TEXT)))).isEqualTo(first);
    }

    @Test
    void shortNoticeNeedsAPublicReason() {
        slug = "vite-" + UUID.randomUUID();
        draft(Instant.now().plusSeconds(86_400), Instant.now().plusSeconds(864_000))
                .expectStatus()
                .isCreated();

        secretariat("announcement", Map.of())
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:palabre:problem:short-notice");
        client.get().uri("/api/consultations/" + slug).exchange().expectStatus().isNotFound();
        secretariat("announcement", Map.of("reason", "Urgence sanitaire"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.shortNoticeReason")
                .isEqualTo("Urgence sanitaire");
    }

    @Test
    void onlyTheSecretariatPlans() {
        for (String account : new String[] {"forum", "dori", "observer"}) {
            client.post()
                    .uri("/api/consultations")
                    .headers(headers -> headers.setBasicAuth(account, "palabre"))
                    .bodyValue(Map.of("slug", "a"))
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
        client.post()
                .uri("/api/consultations")
                .bodyValue(Map.of("slug", "a"))
                .exchange()
                .expectStatus()
                .isUnauthorized();
        client.get().uri("/consultations/new").exchange().expectStatus().isSeeOther();
    }

    @Test
    void thePageTakesAContributionWithoutScriptsAndShowsItsReceipt() {
        var form = Form.of(client, "/consultations/" + slug + "/contribute");
        var sent = form.send(Map.of(
                "text",
                TEXT + " <script>alert(1)</script> [[${7*7}]]",
                "region",
                "nord",
                "kind",
                "CITIZEN",
                "language",
                "fr"));

        String receipt = Objects.requireNonNull(sent.expectStatus()
                        .isSeeOther()
                        .returnResult(Void.class)
                        .getResponseHeaders()
                        .getLocation())
                .toString();
        String page = Form.page(client, receipt);
        assertThat(page)
                .contains("Votre contribution est enregistrée")
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert")
                .contains("[[${7*7}]]");
    }

    @Test
    void thePageKeepsWhatWasTypedAndSaysWhatIsWrongBesideIt() {
        var form = Form.of(client, "/consultations/" + slug + "/contribute");
        String page = form.send(Map.of("text", "Plus de forages", "region", "sahel", "contact", "n’importe quoi"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(page)
                .contains("Plus de forages")
                .contains("il en manque 5")
                .contains("value=\"sahel\" selected")
                .contains("n’importe quoi");
        assertThat(page).contains(form.key());
    }

    @Test
    void everyPageOfTheServiceRendersInBothLanguages() {
        code(submit("", Map.of("text", TEXT, "region", "sahel", "title", "Comptes")));
        for (String page : new String[] {
            "/",
            "/consultations",
            "/consultations/" + slug,
            "/consultations/" + slug + "/contributions",
            "/consultations/" + slug + "/contribute",
            "/receipts"
        }) {
            assertThat(Form.page(client, page)).contains("lang=\"fr\"").doesNotContain("??");
            assertThat(Form.page(client, page + "?lang=en"))
                    .contains("lang=\"en\"")
                    .doesNotContain("??");
        }
        assertThat(Form.page(client, "/consultations/" + slug + "/participation.csv"))
                .contains("sahel,1,0");
    }

    private WebTestClient.ResponseSpec draft(Instant opens, Instant closes) {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "slug",
                slug,
                "titleFr",
                "Plan",
                "titleEn",
                "Plan",
                "questionFr",
                "Que faire ?",
                "descriptionFr",
                "Dites-le."));
        draft.put("opensAt", opens);
        draft.put("closesAt", closes);
        draft.put("sessions", "sahel; Dori; 2026-08-24");
        return client.post()
                .uri("/api/consultations")
                .headers(headers -> headers.setBasicAuth("secretariat", "palabre"))
                .bodyValue(draft)
                .exchange();
    }

    private WebTestClient.ResponseSpec secretariat(String move, Map<String, String> body) {
        return client.post()
                .uri("/api/consultations/" + slug + "/" + move)
                .headers(headers -> headers.setBasicAuth("secretariat", "palabre"))
                .bodyValue(body)
                .exchange();
    }

    private WebTestClient.ResponseSpec submit(String key, Map<String, String> body) {
        return client.post()
                .uri("/api/consultations/" + slug + "/contributions")
                .headers(headers -> {
                    if (!key.isEmpty()) {
                        headers.set("Idempotency-Key", key);
                    }
                })
                .bodyValue(body)
                .exchange();
    }

    private static String code(WebTestClient.ResponseSpec taken) {
        return String.valueOf(Objects.requireNonNull(
                        taken.expectBody(Map.class).returnResult().getResponseBody())
                .get("receiptCode"));
    }
}
