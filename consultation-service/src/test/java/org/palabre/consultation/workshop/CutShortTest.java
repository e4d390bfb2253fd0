package org.palabre.consultation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palabre.consultation.ConsultationTest;
import org.palabre.consultation.contribution.AddWorkshopContributions;
import org.palabre.consultation.contribution.Contributions;
import org.palabre.platform.testing.Contract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A crash between the submission of a workshop and the writing of its contributions. */
@ConsultationTest
class CutShortTest {

    @Autowired
    WebTestClient client;

    @Autowired
    Workshops workshops;

    @Autowired
    Contributions contributions;

    @Autowired
    AddWorkshopContributions takeFromWorkshop;

    @Autowired
    CompleteSubmissions complete;

    private String slug = "";
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void createWorkshopUnderReview() {
        slug = Desk.consultation(client, -60, 3_600, true);
        id = UUID.fromString(Desk.of(client, "dori").withNotes(slug, Desk.named("notes.txt"), Desk.lines(700)));
    }

    @Test
    void contributionsAreWrittenOnceAfterACrashBeforeTheFirst() {
        submit();
        assertThat(contributions.countByConsultation(slug)).isZero();

        complete.completeAll();
        complete.completeAll();

        assertThat(contributions.countByConsultation(slug)).isEqualTo(700);
        assertThat(workshops.findIncomplete()).isEmpty();
    }

    @Test
    void contributionsAreWrittenOnceAfterACrashBetweenThem() {
        Workshop workshop = submit();
        var lines = complete.lines(workshop);
        takeFromWorkshop.take(slug, Instant.parse("2026-08-24T10:00:00Z"), lines.subList(0, 550));

        complete.completeAll();

        assertThat(contributions.countByConsultation(slug)).isEqualTo(700);
        assertThat(workshops.findIncomplete()).isEmpty();
    }

    @Test
    void theEventConformsToItsContractAndNamesNobody() {
        Workshop workshop = submit();

        var events = workshop.outbox();
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().type()).isEqualTo("workshop.held.v1");
        Contract.assertKept(events.getFirst().type(), events.getFirst().data());
        assertThat(events.getFirst().data()).contains("\"contributions\":700").doesNotContain("dori\"");
    }

    private Workshop submit() {
        Workshop workshop = workshops.findById(id).orElseThrow();
        workshop.submit(Instant.parse("2026-08-24T10:00:00Z"));
        return workshops.save(workshop);
    }
}
