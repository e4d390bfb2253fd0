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
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Publishes the pending events of aggregates, in order per aggregate, and then removes them from their outbox. One thread, woken after each
 * save; a sweep at start, after trouble and now and then finds what a crash left behind. Kafka may be down for a day:
 * nothing is lost, the lag is the metric {@code palabre.outbox.lag}.
 */
final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    /** So that what is saved at nearly the same time is read, sent and removed together. */
    private static final Duration SHORTEST_GATHERING = Duration.ofMillis(40);
    /** The more came last time, the longer the next are gathered: a crowd is served before what follows from it. */
    private static final Duration GATHERING_FOR_EACH = Duration.ofMillis(2);

    private static final Duration LONGEST_GATHERING = Duration.ofMillis(500);

    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
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
        BackOffExecution trouble = null;
        while (running) {
            try {
                if (sweepDue) {
                    sweep();
                }
                publishSaved();
                if (trouble != null) {
                    LOG.info("Events are being published again");
                    trouble = null;
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                sweepDue = true;
                if (!running) {
                    return;
                }
                if (trouble == null) {
                    LOG.warn("Events wait in the outbox: {}", e.toString());
                    trouble = backOff().start();
                }
                if (!slept(trouble)) {
                    return;
                }
            }
        }
    }

    private static BackOff backOff() {
        var backOff = new ExponentialBackOff(FIRST_WAIT.toMillis(), 2);
        backOff.setMaxInterval(LONGEST_WAIT.toMillis());
        return backOff;
    }

    /** Returns false if the wait was interrupted. */
    private static boolean slept(BackOffExecution trouble) {
        try {
            Thread.sleep(trouble.nextBackOff());
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private void sweep() throws InterruptedException {
        sweepDue = false;
        for (String collection : outboxes.collections()) {
            List<Object> pending = outboxes.pending(collection, BATCH);
            while (!pending.isEmpty()) {
                publish(collection, pending);
                pending = outboxes.pending(collection, BATCH);
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
        Map<Object, List<OutboxEntry>> pending = outboxes.read(collection, ids);
        if (pending.isEmpty()) {
            return;
        }
        publisher.publish(pending.values());
        outboxes.remove(collection, pending);
        published.increment(pending.values().stream().mapToInt(List::size).sum());
    }

    /** A saved aggregate with pending events. */
    record SavedAggregate(String collection, Object id) {}
}
