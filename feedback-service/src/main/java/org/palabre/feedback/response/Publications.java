package org.palabre.feedback.response;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Runs publications in the background: new ones, and at start those interrupted by a crash. Retries with backoff
 * while the store fails.
 */
@Component
class Publications implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Publications.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Responses responses;
    private final AnswerEveryContribution answerEveryContribution;
    private final Set<String> inProgress = ConcurrentHashMap.newKeySet();

    private volatile boolean running;
    private @Nullable ExecutorService threads;

    Publications(Responses responses, AnswerEveryContribution answerEveryContribution) {
        this.responses = responses;
        this.answerEveryContribution = answerEveryContribution;
    }

    @Override
    public synchronized void start() {
        running = true;
        threads = Executors.newVirtualThreadPerTaskExecutor();
        threads.execute(() -> retryUntilDone("interrupted publications", this::resumeInterrupted));
    }

    @Override
    public void stop() {
        ExecutorService executor;
        synchronized (this) {
            running = false;
            executor = threads;
        }
        if (executor != null) {
            executor.shutdownNow();
            executor.close();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void resumeInterrupted() {
        responses.all().stream()
                .filter(ReasonedResponse::isPublishing)
                .map(ReasonedResponse::consultation)
                .forEach(this::publish);
    }

    /** Starts to save the pending answers of a consultation, unless that is in progress. */
    synchronized void publish(String consultation) {
        if (running && threads != null && inProgress.add(consultation)) {
            threads.execute(() -> {
                try {
                    retryUntilDone(consultation, () -> answerEveryContribution.answer(consultation));
                } finally {
                    inProgress.remove(consultation);
                }
            });
        }
    }

    private void retryUntilDone(String name, Runnable work) {
        BackOffExecution waits = backOff().start();
        while (running) {
            try {
                work.run();
                return;
            } catch (RuntimeException e) {
                LOG.warn("Publication of {} failed, retrying: {}", name, e.toString());
            }
            try {
                Thread.sleep(waits.nextBackOff());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static BackOff backOff() {
        var backOff = new ExponentialBackOff(FIRST_WAIT.toMillis(), 2);
        backOff.setMaxInterval(LONGEST_WAIT.toMillis());
        return backOff;
    }
}
