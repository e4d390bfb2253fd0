package org.palabre.consultation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palabre.consultation.ConsultationTest;
import org.palabre.consultation.Form;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@ConsultationTest
class RecordingTest {

    @Autowired
    WebTestClient client;

    private Desk dori = new Desk(WebTestClient.bindToServer().build());
    private String slug = "";

    @BeforeEach
    void anOpenConsultation() {
        slug = Desk.consultation(client, -60, 3_600, true);
        dori = Desk.of(client, "dori");
    }

    @Test
    void everyWrongFieldOfTheRecordIsNamedAndWhatWasTypedIsKept() {
        var form = Form.of(dori.client(), "/workshops/new");
        String page = Desk.body(form.send(Map.of(
                        "consultation",
                        slug,
                        "region",
                        "est",
                        "place",
                        "Gorom",
                        "date",
                        "2001-01-01",
                        "total",
                        "12",
                        "women",
                        "13",
                        "youth",
                        "beaucoup"))
                .expectStatus()
                .isEqualTo(422));
        assertThat(page)
                .contains("Choisissez l’une des vôtres", "trop ancienne", "Pas plus que le total\u00a0: 12")
                .contains("Écrivez un nombre", "value=\"Gorom\"", "value=\"beaucoup\"", form.key());
        var toCome = new HashMap<>(Desk.held(slug, "sahel"));
        toCome.put("date", LocalDate.now(ZoneOffset.UTC).plusDays(3).toString());
        assertThat(Desk.body(dori.record(toCome).expectStatus().isEqualTo(422))).contains("à venir");
    }

    @Test
    void recordingTwiceUnderOneKeyHasOneEffect() {
        var form = Form.of(dori.client(), "/workshops/new");
        var fields = Map.of(
                "consultation",
                slug,
                "region",
                "sahel",
                "place",
                "Dori",
                "date",
                LocalDate.now(ZoneOffset.UTC).toString(),
                "total",
                "3");
        var first =
                form.send(fields).returnResult(Void.class).getResponseHeaders().getLocation();
        var second =
                form.send(fields).returnResult(Void.class).getResponseHeaders().getLocation();
        assertThat(second).isNotNull().isEqualTo(first);
    }
}
