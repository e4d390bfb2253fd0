package org.palabre.consultation.workshop;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.calendar.Consultations;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** A facilitator submits the contributions of a workshop: all of them, or none. */
@Service
public class SubmitWorkshop {

    private final FindWorkshops find;
    private final Workshops workshops;
    private final Consultations consultations;
    private final PaperComesLate paperComesLate;
    private final CompleteSubmissions complete;
    private final Clock clock;

    SubmitWorkshop(
            FindWorkshops find,
            Workshops workshops,
            Consultations consultations,
            PaperComesLate paperComesLate,
            CompleteSubmissions complete,
            Clock clock) {
        this.find = find;
        this.workshops = workshops;
        this.consultations = consultations;
        this.paperComesLate = paperComesLate;
        this.complete = complete;
        this.clock = clock;
    }

    /**
     * Submits a workshop. One save of the workshop decides; its contributions are then written from it, and should that
     * be cut short, {@link CompleteSubmissions} makes it good. Submitting twice has one effect.
     *
     * @param version what the member saw; {@code null} for whatever is there
     * @throws Refusal if the consultation takes no notes now, there is no contribution, or naming each that is none
     * @throws OptimisticLockingFailureException if somebody else changed it meanwhile
     */
    public Workshop submit(Member member, UUID id, @Nullable Long version) {
        Workshop workshop = find.toWorkOn(member, id);
        if (workshop.isSubmitted()) {
            return workshop;
        }
        if (version != null && version != workshop.version()) {
            throw new OptimisticLockingFailureException("Somebody else saved " + id + " meanwhile");
        }
        paperComesLate.refuseSubmission(consultations.named(workshop.occasion().consultation()));
        workshop.submit(clock.instant());
        Workshop submitted;
        try {
            submitted = workshops.save(workshop);
        } catch (OptimisticLockingFailureException lost) {
            return workshops.findById(id).filter(Workshop::isSubmitted).orElseThrow(() -> lost);
        }
        complete.complete(submitted);
        return submitted;
    }
}
