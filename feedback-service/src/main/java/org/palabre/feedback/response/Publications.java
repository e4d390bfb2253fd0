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
 * Sees every publication through, in the background: those just begun, and at the start of the service those that a
 * crash broke off. Trouble with the store is waited out.
 */
@Component
class Publications implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Publications.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Responses responses;
    private final AnswerEveryContribution answerEveryContribution;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

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
        threads.execute(() -> untilDone("publications left behind", this::resume));
    }

    @Override
    public void stop() {
        ExecutorService ending;
        synchronized (this) {
            running = false;
            ending = threads;
        }
        if (ending != null) {
            ending.shutdownNow();
            ending.close();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void resume() {
        responses.all().stream()
                .filter(ReasonedResponse::isPublishing)
                .map(ReasonedResponse::consultation)
                .forEach(this::carryOn);
    }

    /** Gives the answers that are left to give. A second call meanwhile does nothing. */
    synchronized void carryOn(String consultation) {
        if (running && threads != null && underWay.add(consultation)) {
            threads.execute(() -> {
                try {
                    untilDone(consultation, () -> answerEveryContribution.answer(consultation));
                } finally {
                    underWay.remove(consultation);
                }
            });
        }
    }

    private void untilDone(String what, Runnable work) {
        BackOffExecution wait = backOff().start();
        while (running) {
            try {
                work.run();
                return;
            } catch (RuntimeException e) {
                LOG.warn("Publication of {} waits: {}", what, e.toString());
            }
            try {
                Thread.sleep(wait.nextBackOff());
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
