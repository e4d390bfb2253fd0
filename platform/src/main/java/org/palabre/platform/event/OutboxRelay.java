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
 * Publishes the pending events of aggregates, in order per aggregate, and removes them from the outbox. One thread,
 * woken after each save; a sweep at start, after failures and at intervals finds events left by a crash. While Kafka
 * is down events wait; the metric {@code palabre.outbox.lag} shows the backlog.
 */
final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    /** Waiting time that lets nearly simultaneous saves share one batch. */
    private static final Duration MIN_LINGER = Duration.ofMillis(40);
    /** Extra waiting time per entry of the previous batch: under load, requests take precedence over the relay. */
    private static final Duration LINGER_PER_ENTRY = Duration.ofMillis(2);

    private static final Duration MAX_LINGER = Duration.ofMillis(500);

    private static final Duration FIRST_BACKOFF = Duration.ofMillis(200);
    private static final Duration MAX_BACKOFF = Duration.ofSeconds(10);
    private static final int QUEUE_CAPACITY = 50_000;

    private final Outboxes outboxes;
    private final EventPublisher publisher;
    private final Duration sweepEvery;
    private final Counter published;
    private final BlockingQueue<SavedAggregate> saved = new LinkedBlockingQueue<>(QUEUE_CAPACITY);

    /** Confined to the relay's thread. */
    private Duration linger = MIN_LINGER;

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

    /** Announces a saved aggregate with pending events. */
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
        BackOffExecution backOff = null;
        while (running) {
            try {
                if (sweepDue) {
                    sweep();
                }
                publishSaved();
                if (backOff != null) {
                    LOG.info("Event publication resumed");
                    backOff = null;
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                sweepDue = true;
                if (!running) {
                    return;
                }
                if (backOff == null) {
                    LOG.warn("Event publication failed, events wait in the outbox: {}", e.toString());
                    backOff = newBackOff().start();
                }
                if (!sleep(backOff)) {
                    return;
                }
            }
        }
    }

    private static BackOff newBackOff() {
        var exponential = new ExponentialBackOff(FIRST_BACKOFF.toMillis(), 2);
        exponential.setMaxInterval(MAX_BACKOFF.toMillis());
        return exponential;
    }

    /** Returns false if interrupted. */
    private static boolean sleep(BackOffExecution backOff) {
        try {
            Thread.sleep(backOff.nextBackOff());
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
        Thread.sleep(linger);
        List<SavedAggregate> batch = new ArrayList<>(List.of(first));
        saved.drainTo(batch, BATCH - 1);
        linger = lingerAfter(batch.size());
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

    private static Duration lingerAfter(int batch) {
        Duration duration = MIN_LINGER.plus(LINGER_PER_ENTRY.multipliedBy(batch));
        return duration.compareTo(MAX_LINGER) < 0 ? duration : MAX_LINGER;
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
