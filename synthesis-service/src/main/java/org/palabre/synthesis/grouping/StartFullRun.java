package org.palabre.synthesis.grouping;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.consultation.Consultation;
import org.palabre.synthesis.consultation.ConsultationState;
import org.palabre.synthesis.consultation.Consultations;
import org.springframework.stereotype.Component;

/** Starts a full run over a consultation. At most one per consultation is under way. */
@Component
public class StartFullRun {

    private final Consultations consultations;
    private final GroupingRuns runs;
    private final RunsUnderWay underWay;
    private final RegroupingDebounce debounce;

    StartFullRun(Consultations consultations, GroupingRuns runs, RunsUnderWay underWay, RegroupingDebounce debounce) {
        this.consultations = consultations;
        this.runs = runs;
        this.underWay = underWay;
        this.debounce = debounce;
    }

    /**
     * Starts a run at a member's request. If one is under way, returns it and schedules another for later contributions.
     *
     * @throws Refusal if there is no such consultation, or its response is published
     */
    public GroupingRun request(Member member, String slug) {
        Consultation consultation = consultations.published(slug);
        if (consultation.state() == ConsultationState.RESPONDED) {
            throw Refusal.conflict("run-after-response");
        }
        Optional<GroupingRun> started = start(slug, RunTrigger.ASKED, member.id());
        if (started.isEmpty()) {
            debounce.requestRun(slug);
        }
        return started.or(() -> runs.latest(slug)).orElseThrow();
    }

    /** Starts a run unless one is under way. */
    Optional<GroupingRun> start(String slug, RunTrigger trigger, @Nullable String startedBy) {
        Optional<GroupingRun> started = runs.begin(slug, trigger, startedBy);
        started.ifPresent(underWay::add);
        return started;
    }
}
