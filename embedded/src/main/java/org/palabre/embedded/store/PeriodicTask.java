package org.palabre.embedded.store;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a task at regular intervals until it is closed. */
final class PeriodicTask implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PeriodicTask.class);

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    PeriodicTask(Duration interval, Runnable job) {
        thread = Thread.ofPlatform().name("store-maintenance").daemon().start(() -> {
            while (!isClosedWithin(interval)) {
                try {
                    job.run();
                } catch (RuntimeException e) {
                    log.warn("The maintenance of the document store failed", e);
                }
            }
        });
    }

    private boolean isClosedWithin(Duration interval) {
        try {
            return closed.await(interval.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    /** Stops the task and waits for a run under way. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
