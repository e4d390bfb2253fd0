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

/** The full runs of this instance, executed one after another because each uses all processors. */
@Component
class RunsUnderWay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RunsUnderWay.class);
    private static final Duration MAX_STOP_WAIT = Duration.ofSeconds(5);

    private final GroupContributions groupContributions;
    private final GroupingRuns runs;
    private final RegroupingDebounce debounce;
    private final SynthesisSettings settings;
    private final Semaphore oneAtATime = new Semaphore(1, true);
    private final Map<UUID, Thread> threads = new ConcurrentHashMap<>();
    private volatile boolean running;

    RunsUnderWay(
            GroupContributions groupContributions,
            GroupingRuns runs,
            RegroupingDebounce debounce,
            SynthesisSettings settings) {
        this.groupContributions = groupContributions;
        this.runs = runs;
        this.debounce = debounce;
        this.settings = settings;
    }

    /** Executes a started run. */
    void add(GroupingRun run) {
        Thread thread = Thread.ofVirtual().name("run-" + run.consultation()).unstarted(() -> work(run));
        threads.put(run.id(), thread);
        thread.start();
    }

    /** The runs executed by this instance. */
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
                recordFailure(run, e);
            }
        } finally {
            threads.remove(run.id());
        }
    }

    private void recordFailure(GroupingRun run, RuntimeException cause) {
        LOG.error("A full run over {} failed", run.consultation(), cause);
        debounce.delay(run.consultation(), settings.afterFailure(), run.trigger() == RunTrigger.ASKED);
        try {
            runs.markFailed(run.id(), cause instanceof ThemesOvertaken ? RunFailure.OVERTAKEN : RunFailure.UNEXPECTED);
        } catch (RuntimeException storeFailure) {
            LOG.warn("The failure could not be saved: {}", storeFailure.toString());
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Interrupts all runs; they start again with the service. */
    @Override
    public void stop() {
        running = false;
        List<Thread> remaining = List.copyOf(threads.values());
        remaining.forEach(Thread::interrupt);
        for (Thread thread : remaining) {
            try {
                thread.join(MAX_STOP_WAIT);
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
