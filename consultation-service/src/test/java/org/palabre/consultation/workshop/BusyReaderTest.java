package org.palabre.consultation.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.palabre.consultation.ConsultationTest;
import org.palabre.consultation.workshop.notes.NotesFailure;
import org.palabre.consultation.workshop.notes.NotesReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.reactive.server.WebTestClient;

@ConsultationTest
class BusyReaderTest {

    @Autowired
    WebTestClient client;

    @MockitoBean
    NotesReader reader;

    @Test
    void aBusyReaderIsReportedWithRetryAfter() {
        when(reader.read(any(), any())).thenReturn(new NotesFailure.Busy());
        String slug = Desk.consultation(client, -60, 3_600, true);
        Desk dori = Desk.of(client, "dori");
        String id = dori.recorded(slug);

        assertThat(Desk.body(dori.uploadOnPage(id, Desk.named("notes.csv"), Desk.CSV.getBytes(UTF_8), Map.of())
                        .expectStatus()
                        .isEqualTo(503)
                        .expectHeader()
                        .exists("Retry-After")))
                .contains("file-error", "envoyez-le à nouveau dans une minute", "42 personnes présentes");
        assertThat(Desk.body(dori.upload(
                                "/api/workshops/" + id + "/notes",
                                Desk.named("notes.csv"),
                                Desk.CSV.getBytes(UTF_8),
                                Map.of())
                        .expectStatus()
                        .isEqualTo(503)
                        .expectHeader()
                        .exists("Retry-After")))
                .contains("urn:palabre:problem:notes.failure.busy");
        assertThat(dori.workshop(id)).containsEntry("state", "RECORDED").doesNotContainKey("notes");
    }
}
