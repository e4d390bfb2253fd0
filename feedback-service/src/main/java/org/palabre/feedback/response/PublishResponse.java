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

/** The secretariat publishes the reasoned response, or another version of it. */
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
     * Publishes what is decided. Publishing again while a version is on its way, or when nothing has changed since,
     * changes nothing.
     *
     * @param note public note that names how many contributions stay unanswered, where some do
     * @return the response, its answers on their way
     * @throws Refusal if the consultation is not closed, or contributions stay unanswered and no note says so
     */
    public ReasonedResponse publish(String slug, @Nullable String note) {
        Consultation consultation = consultations.get(slug);
        OnlyOnceClosed.check(consultation);
        ReasonedResponse current = responses.find(slug);
        if (current != null && current.isPublishing()) {
            publications.carryOn(slug);
            return current;
        }
        ResponsePlan plan = planResponse.plan(slug);
        if (plan.counts().answered() == 0) {
            throw Refusal.conflict("nothing-approved");
        }
        NothingReopened.check(plan);
        ResponseVersion edition = edition(
                plan,
                current == null ? 1 : current.edition().number() + 1,
                NoteNamesTheUnanswered.check(plan.counts().unanswered(), note));
        if (current != null && plan.pending().isEmpty() && current.edition().saysTheSame(edition)) {
            return current;
        }
        ReasonedResponse response;
        if (current == null) {
            response = ReasonedResponse.first(slug, edition, plan.pending());
        } else {
            response = current;
            response.renew(edition, plan.pending());
        }
        try {
            responses.save(response);
        } catch (OptimisticLockingFailureException twice) {
            return Objects.requireNonNull(responses.find(slug));
        }
        publications.carryOn(slug);
        return response;
    }

    private ResponseVersion edition(ResponsePlan plan, int number, @Nullable String note) {
        return new ResponseVersion(
                number,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                plan.counts(),
                note,
                plan.themes(),
                plan.withoutTheme());
    }
}
