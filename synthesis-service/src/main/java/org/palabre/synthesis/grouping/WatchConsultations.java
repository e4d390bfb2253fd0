package org.palabre.synthesis.grouping;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.palabre.synthesis.consultation.Consultation;
import org.palabre.synthesis.consultation.ConsultationState;
import org.palabre.synthesis.consultation.Consultations;
import org.palabre.synthesis.contribution.CountContributions;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Starts full runs when they are due and restarts interrupted ones. */
@Component
class WatchConsultations implements SchedulingConfigurer {

    private final Consultations consultations;
    private final CountContributions countContributions;
    private final FullRunDue fullRunDue;
    private final RegroupingDebounce debounce;
    private final GroupingRuns runs;
    private final RunsUnderWay underWay;
    private final StartFullRun startFullRun;
    private final Proposals proposals;
    private final SynthesisSettings settings;
    private volatile boolean ready;

    WatchConsultations(
            Consultations consultations,
            CountContributions countContributions,
            FullRunDue fullRunDue,
            RegroupingDebounce debounce,
            GroupingRuns runs,
            RunsUnderWay underWay,
            StartFullRun startFullRun,
            Proposals proposals,
            SynthesisSettings settings) {
        this.consultations = consultations;
        this.countContributions = countContributions;
        this.fullRunDue = fullRunDue;
        this.debounce = debounce;
        this.runs = runs;
        this.underWay = underWay;
        this.startFullRun = startFullRun;
        this.proposals = proposals;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(this::restartInterrupted, settings.beatEvery());
        tasks.addFixedDelayTask(this::checkDue, settings.checkEvery());
    }

    /** Checks every consultation once after start-up: the debounce state is in memory only. */
    @EventListener(ApplicationReadyEvent.class)
    void checkAll() {
        consultations.all().forEach(consultation -> debounce.recordChange(consultation.slug()));
        ready = true;
        restartInterrupted();
    }

    /** Restarts the runs of dead instances. */
    void restartInterrupted() {
        if (!ready) {
            return;
        }
        List<UUID> ownRuns = underWay.ids();
        runs.markAlive(ownRuns);
        for (GroupingRun orphan : runs.orphans(ownRuns)) {
            if (runs.markFailed(orphan.id(), RunFailure.INTERRUPTED)) {
                startFullRun.start(orphan.consultation(), RunTrigger.INTERRUPTED, null);
            }
        }
    }

    /** Checks the consultations with recent changes. */
    void checkDue() {
        if (ready) {
            debounce.due().forEach(this::check);
        }
    }

    /** The number of contributions read by the last run that made a proposal. */
    private int contributionsRead(String slug) {
        return proposals.newest(slug).map(Proposal::read).orElse(0);
    }

    private void check(String slug) {
        if (runs.latest(slug).filter(GroupingRun::isUnderWay).isPresent()) {
            return;
        }
        boolean requested = debounce.remove(slug);
        var tallies = countContributions.now(slug);
        ConsultationState state =
                consultations.of(slug).map(Consultation::state).orElse(ConsultationState.DRAFT);
        Optional<RunTrigger> reason = requested && tallies.all().provisional() > 0
                ? Optional.of(RunTrigger.ASKED)
                : fullRunDue.due(state, tallies, contributionsRead(slug));
        reason.ifPresent(trigger -> startFullRun.start(slug, trigger, null));
    }
}
