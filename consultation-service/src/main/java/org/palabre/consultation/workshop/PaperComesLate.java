package org.palabre.consultation.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.palabre.consultation.calendar.Consultation;
import org.palabre.consultation.calendar.ConsultationState;
import org.palabre.platform.refusal.Refusal;
import org.springframework.stereotype.Component;

/**
 * What was said in a workshop counts the same as what was written online (handbook 2.1.b.2), and paper takes longer. So
 * the notes of a workshop are taken while its consultation is open and for some time after it closed
 * ({@code palabre.consultation.workshops.late-notes}, 30 days), but not once the response is published: nobody would
 * answer them.
 */
@Component
public class PaperComesLate {

    private final WorkshopSettings settings;
    private final Clock clock;

    PaperComesLate(WorkshopSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether a workshop may be recorded: as soon as the consultation is public, until its notes come too late. */
    public boolean allowsRecording(Consultation consultation) {
        return consultation.state() == ConsultationState.ANNOUNCED || allowsSubmission(consultation);
    }

    boolean allowsSubmission(Consultation consultation) {
        return switch (consultation.state()) {
            case OPEN -> true;
            case CLOSED -> clock.instant().isBefore(lastInstant(consultation));
            case DRAFT, ANNOUNCED, RESPONDED -> false;
        };
    }

    /**
     * Refuses notes that come too early or too late.
     *
     * @throws Refusal saying when they can come, or could
     */
    void refuseSubmission(Consultation consultation) {
        if (!allowsSubmission(consultation)) {
            throw Refusal.conflict(
                    "notes-not-taken." + consultation.state(),
                    Date.from(consultation.calendar().opensAt()),
                    Date.from(lastInstant(consultation)));
        }
    }

    private Instant lastInstant(Consultation consultation) {
        return consultation.calendar().closesAt().plus(settings.lateNotes());
    }
}
