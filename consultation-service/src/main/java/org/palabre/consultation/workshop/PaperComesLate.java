package org.palabre.consultation.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.palabre.consultation.calendar.Consultation;
import org.palabre.consultation.calendar.ConsultationState;
import org.palabre.platform.refusal.Refusal;
import org.springframework.stereotype.Component;

/**
 * Policy: workshop notes are accepted while the consultation is open and for some time after it closed
 * ({@code palabre.consultation.workshops.late-notes}, 30 days), because they count as much as online contributions
 * (handbook 2.1.b.2) and paper takes longer. After publication of the response they are refused, as they would stay
 * unanswered.
 */
@Component
public class PaperComesLate {

    private final WorkshopSettings settings;
    private final Clock clock;

    PaperComesLate(WorkshopSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether a workshop may be recorded: from the announcement until the deadline for notes. */
    public boolean allowsRecording(Consultation consultation) {
        return consultation.state() == ConsultationState.ANNOUNCED || allowsSubmission(consultation);
    }

    boolean allowsSubmission(Consultation consultation) {
        return switch (consultation.state()) {
            case OPEN -> true;
            case CLOSED -> clock.instant().isBefore(deadline(consultation));
            case DRAFT, ANNOUNCED, RESPONDED -> false;
        };
    }

    /**
     * Refuses notes outside the period for them.
     *
     * @throws Refusal with the period
     */
    void refuseSubmission(Consultation consultation) {
        if (!allowsSubmission(consultation)) {
            throw Refusal.conflict(
                    "notes-not-taken." + consultation.state(),
                    Date.from(consultation.calendar().opensAt()),
                    Date.from(deadline(consultation)));
        }
    }

    private Instant deadline(Consultation consultation) {
        return consultation.calendar().closesAt().plus(settings.lateNotes());
    }
}
