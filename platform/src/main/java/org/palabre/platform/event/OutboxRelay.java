package org.palabre.platform.event;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes what aggregates owe, in order per aggregate, and then strikes it from them. One thread, woken after each
 * save; a sweep at start, after trouble and now and then finds what a crash left behind. Kafka may be down for a day:
 * nothing is lost, the lag is the metric {@code palabre.outbox.lag}.
 */
final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    /** So that what is saved at nearly the same time is read, sent and struck together. */
    private static final Duration SHORTEST_GATHERING = Duration.ofMillis(40);
    /** The more came last time, the longer the next are gathered: a crowd is served before what follows from it. */
    private static final Duration GATHERING_FOR_EACH = Duration.ofMillis(2);

    private static final Duration LONGEST_GATHERING = Duration.ofMillis(500);

    private static final int REMEMBERED = 50_000;

    private final Outboxes outboxes;
    private final EventPublisher publisher;
    private final Duration sweepEvery;
    private final Counter published;
    private final BlockingQueue<SavedAggregate> saved = new LinkedBlockingQueue<>(REMEMBERED);

    /** Only the relay's own thread reads and sets it. */
    private Duration gathering = SHORTEST_GATHERING;

    private volatile boolean sweepDue = true;
    private volatile boolean running;
    private @Nullable Thread thread;

    OutboxRelay(Outboxes outboxes, EventPublisher publisher, Duration sweepEvery, MeterRegistry meters) {
        this.outboxes = outboxes;
        this.publisher = publisher;
        this.sweepEvery = sweepEvery;
        this.published = Counter.builder("palabre.outbox.published")
                .description("Events published")
                .register(meters);
        Gauge.builder("palabre.outbox.lag", saved, BlockingQueue::size)
                .description("Saved aggregates whose events wait to be published")
                .register(meters);
    }

    /** Says that an aggregate with something to publish was saved. */
    void wake(SavedAggregate aggregate) {
        if (!saved.offer(aggregate)) {
            sweepDue = true;
        }
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofVirtual().name("outbox-relay").start(this::relay);
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void relay() {
        var trouble = new Backoff();
        while (running) {
            try {
                if (sweepDue) {
                    sweep();
                }
                publishSaved();
                trouble.over();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                sweepDue = true;
                if (!running || !trouble.waitABit(e)) {
                    return;
                }
            }
        }
    }

    private void sweep() throws InterruptedException {
        sweepDue = false;
        for (String collection : outboxes.collections()) {
            List<Object> owing = outboxes.owing(collection, BATCH);
            while (!owing.isEmpty()) {
                publish(collection, owing);
                owing = outboxes.owing(collection, BATCH);
            }
        }
    }

    private void publishSaved() throws InterruptedException {
        SavedAggregate first = saved.poll(sweepEvery.toMillis(), TimeUnit.MILLISECONDS);
        if (first == null) {
            sweepDue = true;
            return;
        }
        Thread.sleep(gathering);
        List<SavedAggregate> batch = new ArrayList<>(List.of(first));
        saved.drainTo(batch, BATCH - 1);
        gathering = gatheringAfter(batch.size());
        Map<String, Set<Object>> byCollection = new LinkedHashMap<>();
        for (SavedAggregate aggregate : batch) {
            byCollection
                    .computeIfAbsent(aggregate.collection(), collection -> new LinkedHashSet<>())
                    .add(aggregate.id());
        }
        for (var entry : byCollection.entrySet()) {
            publish(entry.getKey(), List.copyOf(entry.getValue()));
        }
    }

    private static Duration gatheringAfter(int batch) {
        Duration wanted = SHORTEST_GATHERING.plus(GATHERING_FOR_EACH.multipliedBy(batch));
        return wanted.compareTo(LONGEST_GATHERING) < 0 ? wanted : LONGEST_GATHERING;
    }

    private void publish(String collection, List<Object> ids) throws InterruptedException {
        Map<Object, List<OutboxEntry>> owed = outboxes.read(collection, ids);
        if (owed.isEmpty()) {
            return;
        }
        publisher.publish(owed.values());
        outboxes.strike(collection, owed);
        published.increment(owed.values().stream().mapToInt(List::size).sum());
    }

    /** A saved aggregate that owes events. */
    record SavedAggregate(String collection, Object id) {}

    /** Waits longer after each failure in a row, and says so once. */
    private static final class Backoff {

        private static final long FIRST_MILLIS = 200;
        private static final long LONGEST_MILLIS = 10_000;
        private long millis = FIRST_MILLIS;

        void over() {
            if (millis > FIRST_MILLIS) {
                LOG.info("Events are being published again");
                millis = FIRST_MILLIS;
            }
        }

        /** Returns false if the wait was interrupted. */
        boolean waitABit(RuntimeException cause) {
            if (millis == FIRST_MILLIS) {
                LOG.warn("Events wait in the outbox: {}", cause.toString());
            }
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                return false;
            }
            millis = Math.min(millis * 2, LONGEST_MILLIS);
            return true;
        }
    }
}
