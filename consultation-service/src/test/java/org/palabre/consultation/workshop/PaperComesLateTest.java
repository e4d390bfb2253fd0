package org.palabre.consultation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palabre.consultation.ConsultationTest;
import org.palabre.consultation.calendar.Consultations;
import org.palabre.consultation.calendar.MarkResponded;
import org.palabre.consultation.calendar.PlanConsultation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@ConsultationTest
class PaperComesLateTest {

    @Autowired
    WebTestClient client;

    @Autowired
    Consultations consultations;

    @Autowired
    PlanConsultation plan;

    @Autowired
    MarkResponded markResponded;

    @Autowired
    WorkshopSettings settings;

    private String slug = "";

    @BeforeEach
    void createClosedConsultation() {
        slug = Desk.consultation(client, -60, 3_600, true);
        plan.close(slug);
    }

    @Test
    void notesAreAcceptedForThirtyDaysAfterTheClose() {
        assertThat(settings.lateNotes()).isEqualTo(Duration.ofDays(30));
        assertThat(allowedAfter(Duration.ofDays(29))).isTrue();
        assertThat(allowedAfter(Duration.ofDays(30).plusMinutes(1))).isFalse();
    }

    @Test
    void noNotesAreTakenOnceTheResponseIsPublished() {
        markResponded.mark(slug);

        assertThat(allowedAfter(Duration.ZERO)).isFalse();
    }

    private boolean allowedAfter(Duration time) {
        return new PaperComesLate(settings, Clock.offset(Clock.systemUTC(), time))
                .allowsSubmission(consultations.named(slug));
    }
}
