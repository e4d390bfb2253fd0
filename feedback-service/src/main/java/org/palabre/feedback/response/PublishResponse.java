package org.palabre.feedback.response;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.palabre.feedback.consultation.Consultation;
import org.palabre.feedback.consultation.Consultations;
import org.palabre.platform.refusal.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Use case: the secretariat publishes a version of the reasoned response. */
@Service
public class PublishResponse {

    private final Consultations consultations;
    private final Responses responses;
    private final PlanResponse planResponse;
    private final Publications publications;
    private final Clock clock;

    PublishResponse(
            Consultations consultations,
            Responses responses,
            PlanResponse planResponse,
            Publications publications,
            Clock clock) {
        this.consultations = consultations;
        this.responses = responses;
        this.planResponse = planResponse;
        this.publications = publications;
        this.clock = clock;
    }

    /**
     * Publishes the approved decisions. Does nothing while a publication is in progress or if nothing has changed.
     *
     * @param note public note with the number of unanswered contributions, if there are any
     * @return the response; its answers follow in the background
     * @throws Refusal if the consultation is not closed, or contributions stay unanswered without a note
     */
    public ReasonedResponse publish(String slug, @Nullable String note) {
        Consultation consultation = consultations.get(slug);
        OnlyOnceClosed.check(consultation);
        ReasonedResponse current = responses.find(slug);
        if (current != null && current.isPublishing()) {
            publications.publish(slug);
            return current;
        }
        ResponsePlan plan = planResponse.plan(slug);
        if (plan.counts().answered() == 0) {
            throw Refusal.conflict("nothing-approved");
        }
        NothingReopened.check(plan);
        ResponseVersion newVersion = newVersion(
                plan,
                current == null ? 1 : current.currentVersion().number() + 1,
                NoteNamesTheUnanswered.check(plan.counts().unanswered(), note));
        if (current != null
                && plan.pending().isEmpty()
                && current.currentVersion().hasSameContentAs(newVersion)) {
            return current;
        }
        ReasonedResponse response;
        if (current == null) {
            response = ReasonedResponse.first(slug, newVersion, plan.pending());
        } else {
            response = current;
            response.startVersion(newVersion, plan.pending());
        }
        try {
            responses.save(response);
        } catch (OptimisticLockingFailureException conflict) {
            return Objects.requireNonNull(responses.find(slug));
        }
        publications.publish(slug);
        return response;
    }

    private ResponseVersion newVersion(ResponsePlan plan, int number, @Nullable String note) {
        return new ResponseVersion(
                number,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                plan.counts(),
                note,
                plan.themes(),
                plan.withoutTheme());
    }
}
