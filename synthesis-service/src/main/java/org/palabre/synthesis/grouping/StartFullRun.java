package org.palabre.synthesis.grouping;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.consultation.Consultation;
import org.palabre.synthesis.consultation.ConsultationState;
import org.palabre.synthesis.consultation.Consultations;
import org.springframework.stereotype.Component;

/** Starts a full run over a consultation. At most one is under way at a time. */
@Component
public class StartFullRun {

    private final Consultations consultations;
    private final GroupingRuns runs;
    private final RunsUnderWay underWay;
    private final RegroupingDebounce arrivals;

    StartFullRun(Consultations consultations, GroupingRuns runs, RunsUnderWay underWay, RegroupingDebounce arrivals) {
        this.consultations = consultations;
        this.runs = runs;
        this.underWay = underWay;
        this.arrivals = arrivals;
    }

    /**
     * A member asks for a run. If one is under way, that is the answer, and another follows for what came too late for
     * it.
     *
     * @throws Refusal if there is no such consultation, or its response is already published
     */
    public GroupingRun askedBy(Member member, String slug) {
        Consultation consultation = consultations.published(slug);
        if (consultation.state() == ConsultationState.RESPONDED) {
            throw Refusal.conflict("run-after-response");
        }
        Optional<GroupingRun> begun = start(slug, RunTrigger.ASKED, member.id());
        if (begun.isEmpty()) {
            arrivals.asked(slug);
        }
        return begun.or(() -> runs.latest(slug)).orElseThrow();
    }

    /** Starts a run unless one is under way. */
    Optional<GroupingRun> start(String slug, RunTrigger trigger, @Nullable String startedBy) {
        Optional<GroupingRun> begun = runs.begin(slug, trigger, startedBy);
        begun.ifPresent(underWay::add);
        return begun;
    }
}
