package org.palabre.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palabre.consultation.calendar.Consultation;
import org.palabre.consultation.calendar.ConsultationDraft;
import org.palabre.consultation.calendar.ConsultationState;
import org.palabre.consultation.calendar.Consultations;
import org.palabre.consultation.calendar.MarkResponded;
import org.palabre.consultation.calendar.PlanConsultation;

/** After every transition of a consultation, synthesis and feedback have its state and version. */
class ConsultationTransitionsTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final String REASON = "Calendrier avancé par décret.";

    @TempDir
    static Path folder;

    private static @Nullable Standalone running;

    @BeforeAll
    static void start() {
        running = Standalone.start(0, folder, false, ServiceModules.all());
    }

    @AfterAll
    static void stop() {
        if (running != null) {
            running.close();
        }
    }

    @Test
    void fromDraftToResponse() {
        String slug = "from-draft-to-response";
        Instant now = Instant.now();
        var plan = bean(PlanConsultation.class);
        plan.draft(draft(slug, now.plus(DAY), now.plus(DAY.multipliedBy(2))));
        awaitProjections(slug, ConsultationState.DRAFT);
        plan.edit(slug, draft(slug, now.plus(DAY.multipliedBy(20)), now.plus(DAY.multipliedBy(30))));
        awaitProjections(slug, ConsultationState.DRAFT);
        plan.announce(slug, null);
        awaitProjections(slug, ConsultationState.ANNOUNCED);
        plan.edit(slug, draft(slug, now.plus(DAY.multipliedBy(21)), now.plus(DAY.multipliedBy(31))));
        awaitProjections(slug, ConsultationState.ANNOUNCED);
        plan.open(slug, REASON);
        awaitProjections(slug, ConsultationState.OPEN);
        plan.edit(slug, draft(slug, now, now.plus(DAY.multipliedBy(32))));
        awaitProjections(slug, ConsultationState.OPEN);
        plan.close(slug);
        awaitProjections(slug, ConsultationState.CLOSED);
        bean(MarkResponded.class).mark(slug);
        awaitProjections(slug, ConsultationState.RESPONDED);
    }

    @Test
    void announcedAfterItsOpening() {
        String slug = "announced-after-its-opening";
        Instant now = Instant.now();
        var plan = bean(PlanConsultation.class);
        plan.draft(draft(slug, now.minus(DAY), now.plus(DAY)));

        plan.announce(slug, REASON);

        awaitProjections(slug, ConsultationState.OPEN);
    }

    @Test
    void openedAndClosedByItsCalendar() {
        String slug = "opened-and-closed-by-its-calendar";
        Instant now = Instant.now();
        var plan = bean(PlanConsultation.class);
        plan.draft(draft(slug, now.plus(DAY), now.plus(DAY.multipliedBy(2))));
        plan.announce(slug, REASON);
        awaitProjections(slug, ConsultationState.ANNOUNCED);
        plan.edit(slug, draft(slug, now.minus(DAY), now.plus(DAY)));
        awaitProjections(slug, ConsultationState.OPEN);
        plan.edit(slug, draft(slug, now.minus(DAY), now.minusSeconds(1)));
        awaitProjections(slug, ConsultationState.CLOSED);
    }

    private static void awaitProjections(String slug, ConsultationState state) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Consultation consultation = bean(Consultations.class).named(slug);
            var inSynthesis =
                    bean(org.palabre.synthesis.consultation.Consultations.class).of(slug);
            var inFeedback =
                    bean(org.palabre.feedback.consultation.Consultations.class).find(slug);
            assertThat(consultation.state()).isEqualTo(state);
            assertThat(inSynthesis).hasValueSatisfying(copy -> {
                assertThat(copy.state().name()).isEqualTo(state.name());
                assertThat(copy.eventVersion()).isEqualTo(consultation.version());
            });
            assertThat(inFeedback).isNotNull().satisfies(copy -> {
                assertThat(copy.state().name()).isEqualTo(state.name());
                assertThat(copy.version()).isEqualTo(consultation.version());
            });
        });
    }

    private static <T> T bean(Class<T> type) {
        return Objects.requireNonNull(running).bean(type);
    }

    private static ConsultationDraft draft(String slug, Instant opensAt, Instant closesAt) {
        return new ConsultationDraft(
                slug, "Plan d’action", null, "Que faire ?", null, "Dites-le.", null, opensAt, closesAt, null);
    }
}
