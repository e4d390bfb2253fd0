package org.palabre.consultation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.testing.Contract;
import org.palabre.platform.text.Localized;

class ConsultationCalendarTest {

    private static final Instant OPENS = Instant.parse("2021-08-19T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2021-09-20T23:59:59Z");

    @Test
    void twoWeeksNoticeIsEnoughAndASecondLessIsNot() {
        draft().announce(OPENS.minus(Duration.ofDays(14)), null);

        assertThatThrownBy(
                        () -> draft().announce(OPENS.minus(Duration.ofDays(14)).plusSeconds(1), null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("short-notice"));
    }

    @Test
    void aPublicReasonIsKeptOnlyWhereItWasNeeded() {
        var early = draft();
        early.announce(OPENS.minus(Duration.ofDays(20)), "pour rien");
        var late = draft();
        late.announce(OPENS.minus(Duration.ofDays(2)), "décret");

        assertThat(early.shortNoticeReason()).isNull();
        assertThat(late.shortNoticeReason()).isEqualTo("décret");
    }

    @Test
    void itOpensAndClosesAccordingToTheCalendar() {
        var consultation = draft();
        assertThat(consultation.applyCalendar(CLOSES))
                .as("a draft stays a draft")
                .isFalse();
        consultation.announce(OPENS.minus(Duration.ofDays(15)), null);

        assertThat(consultation.applyCalendar(OPENS.minusMillis(1))).isFalse();
        assertThat(consultation.takesContributions(OPENS)).isFalse();
        assertThat(consultation.applyCalendar(OPENS)).isTrue();
        assertThat(consultation.takesContributions(OPENS)).isTrue();
        assertThat(consultation.takesContributions(CLOSES)).isFalse();
        assertThat(consultation.applyCalendar(CLOSES)).isTrue();
        assertThat(consultation.state()).isEqualTo(ConsultationState.CLOSED);
    }

    @Test
    void everyEventConformsToTheContract() {
        var consultation = draft();
        consultation.announce(OPENS.minus(Duration.ofDays(15)), null);
        consultation.applyCalendar(OPENS);
        consultation.applyCalendar(CLOSES);
        consultation.markResponded();

        assertThat(consultation.outbox())
                .hasSize(5)
                .allSatisfy(entry -> Contract.assertKept(entry.type(), entry.data()));
    }

    @Test
    void announcingAfterTheOpeningOpensAtOnceWithOneEvent() {
        var consultation = draft();

        consultation.announce(OPENS.plusSeconds(1), "décret");

        assertThat(consultation.state()).isEqualTo(ConsultationState.OPEN);
        assertThat(consultation.outbox()).hasSize(2);
        assertThat(consultation.outbox().getLast().data()).contains("\"state\":\"OPEN\"");
    }

    @Test
    void everyTransitionRecordsOneEventWithTheState() {
        var consultation = draft();
        var notice = OPENS.minus(Duration.ofDays(15));
        List<Runnable> transitions = List.of(
                () -> consultation.edit(consultation.text(), consultation.calendar()),
                () -> consultation.announce(notice, null),
                () -> consultation.edit(consultation.text(), consultation.calendar()),
                () -> consultation.openNow(notice.plusSeconds(1), "décret"),
                () -> consultation.edit(consultation.text(), consultation.calendar()),
                () -> consultation.closeNow(notice.plusSeconds(2)),
                consultation::markResponded);

        for (int transition = 0; transition < transitions.size(); transition++) {
            transitions.get(transition).run();
            assertThat(consultation.outbox())
                    .as("after transition %d", transition)
                    .hasSize(transition + 2);
            assertThat(consultation.outbox().getLast().data()).contains("\"state\":\"" + consultation.state() + "\"");
        }
    }

    private static Consultation draft() {
        var sessions = List.of(new Session("sahel", "Dori", LocalDate.of(2021, 8, 24)));
        var text = new ConsultationText(
                new Localized("Plan", "Plan"), new Localized("Que faire ?", null), new Localized("Dites-le.", null));
        return Consultation.draft("plan-action-3", text, new Calendar(OPENS, CLOSES, sessions));
    }
}
