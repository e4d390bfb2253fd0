package org.palabre.consultation.workshop;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.calendar.Consultations;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Use case: a facilitator submits the contributions of a workshop, all or none. */
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
     * Submits a workshop. Saving the workshop is the commit point; its contributions are written afterwards, if
     * interrupted by {@link CompleteSubmissions}. Idempotent.
     *
     * @param version the version the member saw; {@code null} accepts the current one
     * @throws Refusal if the consultation accepts no notes, or there are no contributions or faulty ones
     * @throws OptimisticLockingFailureException if the workshop changed meanwhile
     */
    public Workshop submit(Member member, UUID id, @Nullable Long version) {
        Workshop workshop = find.toChange(member, id);
        if (workshop.isSubmitted()) {
            return workshop;
        }
        if (version != null && version != workshop.version()) {
            throw new OptimisticLockingFailureException("Workshop " + id + " changed meanwhile");
        }
        paperComesLate.refuseSubmission(consultations.named(workshop.occasion().consultation()));
        workshop.submit(clock.instant());
        Workshop submitted;
        try {
            submitted = workshops.save(workshop);
        } catch (OptimisticLockingFailureException conflict) {
            return workshops.findById(id).filter(Workshop::isSubmitted).orElseThrow(() -> conflict);
        }
        complete.complete(submitted);
        return submitted;
    }
}
