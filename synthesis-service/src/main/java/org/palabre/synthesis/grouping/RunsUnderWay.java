package org.palabre.synthesis.grouping;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The full runs that this instance works on, one after another: each uses every processor. */
@Component
class RunsUnderWay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RunsUnderWay.class);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);

    private final GroupContributions groupContributions;
    private final GroupingRuns runs;
    private final RegroupingDebounce arrivals;
    private final SynthesisSettings settings;
    private final Semaphore oneAtATime = new Semaphore(1, true);
    private final Map<UUID, Thread> threads = new ConcurrentHashMap<>();
    private volatile boolean running;

    RunsUnderWay(
            GroupContributions groupContributions,
            GroupingRuns runs,
            RegroupingDebounce arrivals,
            SynthesisSettings settings) {
        this.groupContributions = groupContributions;
        this.runs = runs;
        this.arrivals = arrivals;
        this.settings = settings;
    }

    /** Works on a run that has begun. */
    void add(GroupingRun run) {
        Thread thread = Thread.ofVirtual().name("run-" + run.consultation()).unstarted(() -> work(run));
        threads.put(run.id(), thread);
        thread.start();
    }

    /** The runs worked on here. */
    List<UUID> ids() {
        return List.copyOf(threads.keySet());
    }

    private void work(GroupingRun run) {
        try {
            oneAtATime.acquire();
            try {
                groupContributions.group(run);
            } finally {
                oneAtATime.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.info("A full run over {} was interrupted; it starts again with the service", run.consultation());
        } catch (RuntimeException e) {
            if (running) {
                failed(run, e);
            }
        } finally {
            threads.remove(run.id());
        }
    }

    private void failed(GroupingRun run, RuntimeException cause) {
        LOG.error("A full run over {} failed", run.consultation(), cause);
        arrivals.later(run.consultation(), settings.afterFailure(), run.trigger() == RunTrigger.ASKED);
        try {
            runs.failed(run.id(), cause instanceof ThemesOvertaken ? RunFailure.OVERTAKEN : RunFailure.UNEXPECTED);
        } catch (RuntimeException storeAway) {
            LOG.warn("The failure could not be noted: {}", storeAway.toString());
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Interrupts what is under way; it is found and begun again at the next start. */
    @Override
    public void stop() {
        running = false;
        List<Thread> left = List.copyOf(threads.values());
        left.forEach(Thread::interrupt);
        for (Thread thread : left) {
            try {
                thread.join(LONGEST_FAREWELL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
