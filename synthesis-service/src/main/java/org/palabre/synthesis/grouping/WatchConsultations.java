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

/** Starts full runs by itself where they are due, and again where they were interrupted. */
@Component
class WatchConsultations implements SchedulingConfigurer {

    private final Consultations consultations;
    private final CountContributions countContributions;
    private final FullRunDue fullRunDue;
    private final RegroupingDebounce arrivals;
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
            RegroupingDebounce arrivals,
            GroupingRuns runs,
            RunsUnderWay underWay,
            StartFullRun startFullRun,
            Proposals proposals,
            SynthesisSettings settings) {
        this.consultations = consultations;
        this.countContributions = countContributions;
        this.fullRunDue = fullRunDue;
        this.arrivals = arrivals;
        this.runs = runs;
        this.underWay = underWay;
        this.startFullRun = startFullRun;
        this.proposals = proposals;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(this::beginAgain, settings.beatEvery());
        tasks.addFixedDelayTask(this::look, settings.checkEvery());
    }

    /** Nothing is remembered from before: looks at every consultation once. */
    @EventListener(ApplicationReadyEvent.class)
    void lookAtAll() {
        consultations.all().forEach(consultation -> arrivals.noted(consultation.slug()));
        ready = true;
        beginAgain();
    }

    /** Runs that died with the instance that worked on them begin again. */
    void beginAgain() {
        if (!ready) {
            return;
        }
        List<UUID> here = underWay.ids();
        runs.alive(here);
        for (GroupingRun orphan : runs.orphans(here)) {
            if (runs.failed(orphan.id(), RunFailure.INTERRUPTED)) {
                startFullRun.start(orphan.consultation(), RunTrigger.INTERRUPTED, null);
            }
        }
    }

    /** Looks where something happened. */
    void look() {
        if (ready) {
            arrivals.due().forEach(this::look);
        }
    }

    /** How many contributions a run has read whose proposal is the members' to answer. */
    private int alreadyRead(String slug) {
        return proposals.newest(slug).map(Proposal::read).orElse(0);
    }

    private void look(String slug) {
        if (runs.latest(slug).filter(GroupingRun::isUnderWay).isPresent()) {
            return;
        }
        boolean asked = arrivals.take(slug);
        var tallies = countContributions.now(slug);
        ConsultationState state =
                consultations.of(slug).map(Consultation::state).orElse(ConsultationState.DRAFT);
        Optional<RunTrigger> why = asked && tallies.all().provisional() > 0
                ? Optional.of(RunTrigger.ASKED)
                : fullRunDue.due(state, tallies, alreadyRead(slug));
        why.ifPresent(trigger -> startFullRun.start(slug, trigger, null));
    }
}
