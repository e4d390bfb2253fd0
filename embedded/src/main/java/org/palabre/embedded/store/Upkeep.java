package org.palabre.embedded.store;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does one small job again and again until it is closed. */
final class Upkeep implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Upkeep.class);

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    Upkeep(Duration pause, Runnable job) {
        thread = Thread.ofPlatform().name("store-upkeep").daemon().start(() -> {
            while (!isClosedWithin(pause)) {
                try {
                    job.run();
                } catch (RuntimeException e) {
                    log.warn("The document store could not be tidied up", e);
                }
            }
        });
    }

    private boolean isClosedWithin(Duration pause) {
        try {
            return closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    /** Waits for the job under way. */
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
