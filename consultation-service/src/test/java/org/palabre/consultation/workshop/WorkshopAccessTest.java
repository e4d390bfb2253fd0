package org.palabre.consultation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palabre.consultation.ConsultationTest;
import org.palabre.consultation.Form;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

@ConsultationTest
class WorkshopAccessTest {

    @Autowired
    WebTestClient client;

    private String slug = "";
    private String id = "";

    @BeforeEach
    void createSubmittedWorkshop() {
        slug = Desk.consultation(client, -60, 3_600, true);
        var dori = Desk.of(client, "dori");
        id = dori.withNotes(slug, Desk.named("notes.txt"), Desk.lines(2));
        dori.submit(id).expectStatus().isOk();
    }

    private List<String> addresses() {
        return List.of(
                "/workshops/" + id,
                "/workshops/" + id + "/receipts",
                "/workshops/" + id + "/receipts.csv",
                "/workshops/" + id + "/notes-file",
                "/api/workshops/" + id,
                "/api/workshops/" + id + "/receipts.csv");
    }

    @Test
    void theFacilitatorOfTheRegionAndTheSecretariatReadEverything() {
        for (String account : List.of("dori", "secretariat")) {
            addresses()
                    .forEach(address ->
                            Desk.of(client, account).get(address).expectStatus().isOk());
        }
    }

    @Test
    void aFacilitatorOfAnotherRegionFindsNothing() {
        var fada = Desk.of(client, "fada");
        addresses().forEach(address -> fada.get(address).expectStatus().isNotFound());
        fada.submit(id).expectStatus().isNotFound();
        fada.edit(id, 1, List.of()).expectStatus().isNotFound();
        fada.upload("/api/workshops/" + id + "/notes", Desk.named("a.txt"), Desk.lines(2), Map.of())
                .expectStatus()
                .isNotFound();
        var form = Form.of(fada.client(), "/workshops/new");
        for (String address : List.of("/workshops/" + id + "/items", "/workshops/" + id + "/notes")) {
            fada.client()
                    .post()
                    .uri(address)
                    .cookie("XSRF-TOKEN", form.cookie())
                    .body(BodyInserters.fromFormData("_csrf", form.csrf()))
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
        fada.get("/api/workshops")
                .expectBody()
                .jsonPath("$[?(@.id=='" + id + "')]")
                .isEmpty();
        assertThat(Form.page(fada.client(), "/workshops")).doesNotContain(id);
        fada.get("/workshops/pas-un-atelier").expectStatus().isNotFound();
    }

    @Test
    void anObserverReadsAndChangesNothing() {
        var observer = Desk.of(client, "observer");
        for (String address : List.of("/workshops", "/workshops/" + id, "/workshops/" + id + "/notes-file")) {
            observer.get(address).expectStatus().isOk();
        }
        observer.get("/workshops/new").expectStatus().isForbidden();
        observer.get("/workshops/" + id + "/receipts").expectStatus().isForbidden();
        observer.submit(id).expectStatus().isForbidden();
        observer.record(Desk.held(slug, "sahel")).expectStatus().isForbidden();
    }

    @Test
    void othersHaveNoAccess() {
        for (String address : addresses()) {
            Desk.of(client, "forum").get(address).expectStatus().isForbidden();
            var anonymous = client.get().uri(address).exchange().expectStatus();
            if (address.startsWith("/api")) {
                anonymous.isUnauthorized();
            } else {
                anonymous.isSeeOther();
            }
        }
        client.post()
                .uri("/api/workshops/" + id + "/submission")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("move", "send");
        Desk.of(client, "dori")
                .client()
                .post()
                .uri("/workshops/" + id + "/items")
                .bodyValue(fields)
                .exchange()
                .expectStatus()
                .isForbidden();
        Desk.of(client, "dori")
                .upload("/workshops/" + id + "/notes", Desk.named("a.txt"), Desk.lines(2), Map.of())
                .expectStatus()
                .isForbidden();
    }

    @Test
    void everyPageRendersInBothLanguages() {
        var dori = Desk.of(client, "dori");
        String review = dori.withNotes(slug, Desk.named("notes.txt"), Desk.lines(60));
        String empty = dori.recorded(slug);
        for (String page : List.of(
                "/workshops",
                "/workshops/new",
                "/workshops/" + id,
                "/workshops/" + id + "/receipts",
                "/workshops/" + review,
                "/workshops/" + review + "?page=1",
                "/workshops/" + empty)) {
            assertThat(Form.page(dori.client(), page)).contains("lang=\"fr\"").doesNotContain("??");
            assertThat(Form.page(dori.client(), page + (page.contains("?") ? "&" : "?") + "lang=en"))
                    .contains("lang=\"en\"")
                    .doesNotContain("??");
        }
        assertThat(Form.page(Desk.of(client, "observer").client(), "/workshops/" + review))
                .doesNotContain("<textarea", "type=\"file\"")
                .contains("Page suivante");
    }
}
