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

/** What a crash between the submission of a workshop and the writing of its contributions leaves behind. */
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
    void aWorkshopUnderReview() {
        slug = Desk.consultation(client, -60, 3_600, true);
        id = UUID.fromString(Desk.of(client, "dori").withNotes(slug, Desk.named("notes.txt"), Desk.lines(700)));
    }

    @Test
    void theContributionsComeInOnceAfterACrashBeforeTheFirst() {
        committed();
        assertThat(contributions.countByConsultation(slug)).isZero();

        complete.completeAll();
        complete.completeAll();

        assertThat(contributions.countByConsultation(slug)).isEqualTo(700);
        assertThat(workshops.findIncomplete()).isEmpty();
    }

    @Test
    void theContributionsComeInOnceAfterACrashHalfWay() {
        Workshop workshop = committed();
        var lines = complete.lines(workshop);
        takeFromWorkshop.take(slug, Instant.parse("2026-08-24T10:00:00Z"), lines.subList(0, 550));

        complete.completeAll();

        assertThat(contributions.countByConsultation(slug)).isEqualTo(700);
        assertThat(workshops.findIncomplete()).isEmpty();
    }

    @Test
    void whatIsAnnouncedKeepsItsContractAndNamesNobody() {
        Workshop workshop = committed();

        var owed = workshop.outbox();
        assertThat(owed).hasSize(1);
        assertThat(owed.getFirst().type()).isEqualTo("workshop.held.v1");
        Contract.assertKept(owed.getFirst().type(), owed.getFirst().data());
        assertThat(owed.getFirst().data()).contains("\"contributions\":700").doesNotContain("dori\"");
    }

    private Workshop committed() {
        Workshop workshop = workshops.findById(id).orElseThrow();
        workshop.submit(Instant.parse("2026-08-24T10:00:00Z"));
        return workshops.save(workshop);
    }
}
