package org.palabre.consultation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palabre.consultation.ConsultationTest;
import org.palabre.consultation.Form;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@ConsultationTest
class ReviewPagesTest {

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
    void anItemCanBeSplitAndJoinedAgain() {
        String id = dori.withNotes(slug, Desk.named("notes.txt"), Desk.lines(3));
        var fields = dori.review(id, 0);
        assertThat(Desk.body(dori.send(id, fields, "split-2").expectStatus().isEqualTo(422)))
                .contains("Laissez une ligne vide");
        fields.set("text-2", "Construire un forage au village\r\n\r\nRéparer la pompe du marché");
        dori.send(id, fields, "split-2").expectStatus().isSeeOther();
        assertThat(Desk.list(dori.workshop(id), "items"))
                .extracting("text")
                .contains("Construire un forage au village", "Réparer la pompe du marché")
                .hasSize(4);
        dori.send(id, dori.review(id, 0), "join-2").expectStatus().isSeeOther();
        assertThat(Desk.list(dori.workshop(id), "items"))
                .extracting("text")
                .contains("Construire un forage au village\nRéparer la pompe du marché")
                .hasSize(3);
    }

    @Test
    void aConcurrentSaveShowsTheChangeAndKeepsTheInput() {
        String id = dori.withNotes(slug, Desk.named("notes.txt"), Desk.lines(3));
        var one = dori.review(id, 0);
        var other = dori.review(id, 0);
        one.set("text-1", "Le premier onglet a écrit ceci avant l’autre");
        other.set("text-1", "Le second onglet écrit cela après le premier");
        other.set("text-3", "Et cela aussi, que personne d’autre n’a touché");
        dori.send(id, one, "save").expectStatus().isSeeOther();
        String page = Desk.body(dori.send(id, other, "save").expectStatus().isEqualTo(409));
        assertThat(page)
                .contains("pendant que vous travailliez", "Le second onglet écrit cela", "Et cela aussi")
                .containsOnlyOnce("Entre-temps, quelqu’un a changé ce texte")
                .contains("Le premier onglet a écrit ceci");

        dori.submit(id).expectStatus().isOk();
        String late = Desk.body(dori.send(id, other, "send").expectStatus().isEqualTo(409));
        assertThat(late).contains("Cet atelier a été transmis", "Le second onglet écrit cela");
        assertThat(dori.contributionsOf(slug)).isEqualTo(3);
    }

    @Test
    void aThousandItemsAreReviewedPageByPage() {
        String id = dori.withNotes(slug, Desk.named("notes.txt"), Desk.lines(1_000));
        String page = Form.page(dori.client(), "/workshops/" + id + "?page=1");
        assertThat(page)
                .contains(
                        "Page 2 sur 20",
                        "1 000 contributions".replace(' ', '\u202f').replace("\u202fc", " c"));
        var fields = dori.review(id, 1);
        assertThat(fields.get("shown")).hasSize(50);
        fields.set("text-51", "court");
        dori.send(id, fields, "page-2")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/workshops/" + id + "?page=2");
        assertThat(Form.page(dori.client(), "/workshops/" + id)).contains("value=\"item-51\"", "1 à corriger");
        dori.send(id, dori.review(id, 0), "item-51").expectHeader().location("/workshops/" + id + "?page=1#item-51");
        fields = dori.review(id, 1);
        fields.set("discard-51", "1");
        dori.send(id, fields, "send").expectStatus().isSeeOther();
        assertThat(dori.contributionsOf(slug)).isEqualTo(999);
    }
}
