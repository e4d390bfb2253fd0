package org.palabre.consultation.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palabre.consultation.ConsultationTest;
import org.palabre.consultation.Form;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@ConsultationTest
class WorkshopStoryTest {

    @Autowired
    WebTestClient client;

    private Desk dori = new Desk(WebTestClient.bindToServer().build());
    private String slug = "";

    @BeforeEach
    void createOpenConsultation() {
        slug = Desk.consultation(client, -60, 3_600, true);
        dori = Desk.of(client, "dori");
    }

    @Test
    void aFacilitatorRecordsReviewsAndSubmitsAWorkshopOnPages() {
        var form = Form.of(dori.client(), "/workshops/new");
        String address = Objects.requireNonNull(form.send(Map.of(
                                "consultation",
                                slug,
                                "region",
                                "sahel",
                                "place",
                                "Dori",
                                "date",
                                LocalDate.now(ZoneOffset.UTC).toString(),
                                "total",
                                "42",
                                "women",
                                "19"))
                        .expectStatus()
                        .isSeeOther()
                        .returnResult(Void.class)
                        .getResponseHeaders()
                        .getLocation())
                .toString();
        String id = address.substring(address.lastIndexOf('/') + 1);
        assertThat(Form.page(dori.client(), address))
                .contains("42 personnes présentes, 19 femmes", "10\u00a0Mo au plus");

        dori.uploadOnPage(id, Desk.named("Notes de Dori.csv"), Desk.CSV.getBytes(UTF_8), Map.of())
                .expectStatus()
                .isSeeOther();
        String review = Form.page(dori.client(), address);
        assertThat(review)
                .contains("3 contributions, 1 à corriger", "ligne 3", "il en manque 10", "Notes de Dori.csv")
                .contains("Envoyer les 3 contributions");

        var fields = dori.review(id, 0);
        String refused = Desk.body(dori.send(id, fields, "send").expectStatus().isEqualTo(422));
        assertThat(refused).contains("Rien n’a été envoyé", "ligne 3");
        assertThat(dori.contributionsOf(slug)).isZero();

        fields = dori.review(id, 0);
        fields.set("discard-2", "1");
        dori.send(id, fields, "save").expectStatus().isSeeOther();
        assertThat(Form.page(dori.client(), address)).contains("2 contributions, 1 écartée");
        fields = dori.review(id, 0);
        fields.set("discard-2", "1");
        dori.send(id, fields, "send")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/workshops/" + id + "/receipts?sent=1");
        dori.send(id, fields, "send")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/workshops/" + id + "/receipts");

        assertThat(dori.contributionsOf(slug)).isEqualTo(2);
        String receipts = Form.page(dori.client(), "/workshops/" + id + "/receipts");
        var code = Pattern.compile("<b>([0-9A-Z-]{17})</b>").matcher(receipts);
        assertThat(code.find()).isTrue();
        String followed = Form.page(client, "/receipts/" + code.group(1));
        assertThat(followed).contains("Publier chaque trimestre", "atelier de Dori", "ligne 2");
    }

    @Test
    void aWorkshopIsSubmittedOnceWithThePositionsOfItsLines() {
        String id = dori.withNotes(slug, Desk.named("notes.csv"), Desk.CSV.getBytes(UTF_8));
        var before = dori.workshop(id);
        String refusal = Desk.body(dori.submit(id).expectStatus().isEqualTo(422));
        assertThat(refusal)
                .contains("\"item-2\":\"ligne 3\u00a0: Écrivez au moins 20 caractères\u00a0: il en manque 10.\"");
        assertThat(dori.contributionsOf(slug)).isZero();
        assertThat(dori.workshop(id)).containsEntry("state", "UNDER_REVIEW");

        dori.edit(
                        id,
                        Objects.requireNonNull(before.get("version")),
                        List.of(Map.of("number", 2, "text", "Assez long pour une contribution", "discarded", false)))
                .expectStatus()
                .isOk();
        var submitted = Desk.json(dori.submit(id));
        assertThat(submitted).containsEntry("contributions", 3);
        assertThat(Desk.json(dori.submit(id))).isEqualTo(submitted);
        assertThat(dori.contributionsOf(slug)).isEqualTo(3);

        for (var receipt : Desk.list(submitted, "receipts")) {
            client.get()
                    .uri("/api/receipts/" + receipt.get("receiptCode"))
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.contributionId")
                    .isEqualTo(String.valueOf(receipt.get("contributionId")))
                    .jsonPath("$.said.origin")
                    .isEqualTo("WORKSHOP")
                    .jsonPath("$.said.region")
                    .isEqualTo("sahel")
                    .jsonPath("$.said.workshop.workshop")
                    .isEqualTo(id)
                    .jsonPath("$.said.workshop.line")
                    .isEqualTo(String.valueOf(receipt.get("line")));
        }
        dori.edit(id, 99, List.of()).expectStatus().isEqualTo(409);
        dori.upload("/api/workshops/" + id + "/notes?replace=true", Desk.named("a.txt"), Desk.lines(3), Map.of())
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void receiptsAreExportedAsCsvWithEscapedFormulas() {
        String id = dori.withNotes(
                slug,
                Desk.named("notes.csv"),
                "contribution\n=Afficher les prix des médicaments\n@Publier les comptes de la mairie\n"
                        .getBytes(UTF_8));
        dori.get("/api/workshops/" + id + "/receipts.csv").expectStatus().isEqualTo(409);
        dori.submit(id).expectStatus().isOk();

        for (String prefix : List.of("/api", "")) {
            String csv = Desk.body(dori.get(prefix + "/workshops/" + id + "/receipts.csv")
                    .expectStatus()
                    .isOk());
            assertThat(csv)
                    .contains("line,text,code\r\n", "ligne 2,'=Afficher les prix des médicaments,", ",'@Publier");
        }
    }

    @Test
    void aDraftRefusesWorkshopsAndAClosedConsultationAcceptsLateNotes() {
        String draft = Desk.consultation(client, 86_400, 864_000, false);
        assertThat(Desk.body(
                        dori.record(Desk.held(draft, "sahel")).expectStatus().isEqualTo(422)))
                .contains("encore un brouillon");
        String announced = Desk.consultation(client, 86_400, 864_000, true);
        String early = dori.withNotes(announced, Desk.named("a.txt"), Desk.lines(2));
        assertThat(Desk.body(dori.submit(early).expectStatus().isEqualTo(409))).contains("ouvre le");

        String late = dori.withNotes(slug, Desk.named("a.txt"), Desk.lines(2));
        Desk.of(client, "secretariat")
                .client()
                .post()
                .uri("/api/consultations/" + slug + "/closing")
                .exchange()
                .expectStatus()
                .isOk();
        dori.submit(late).expectStatus().isOk();
        assertThat(dori.contributionsOf(slug)).isEqualTo(2);
    }

    @Test
    void concurrentSubmissionsHaveOneEffect() throws Exception {
        String id = dori.withNotes(slug, Desk.named("notes.txt"), Desk.lines(200));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Map<String, Object>> send = () -> Desk.json(dori.submit(id));
            var responses = threads.invokeAll(Collections.nCopies(4, send));
            for (var response : responses) {
                assertThat(response.get()).containsEntry("contributions", 200);
            }
        }
        assertThat(dori.contributionsOf(slug)).isEqualTo(200);
    }
}
