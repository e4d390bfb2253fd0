package org.palabre.benchmarks.system;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Open-loop load of contributions at a steady rate over persistent connections, as from a reverse proxy. Latency
 * counts from the scheduled time of a request, so that a pause of the server affects all requests during it.
 */
final class SteadyLoad {

    private static final long HIGHEST_MICROS = TimeUnit.SECONDS.toMicros(60);
    private static final int DIGITS = 3;
    private static final int CREATED = 201;
    private static final int CONNECTIONS = 128;

    private final HttpClient client;
    private final Consultation consultation;
    private final Histogram latencies = new ConcurrentHistogram(HIGHEST_MICROS, DIGITS);
    private final LongAdder accepted = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final Semaphore connections = new Semaphore(CONNECTIONS);

    SteadyLoad(HttpClient client, Consultation consultation) {
        this.client = client;
        this.consultation = consultation;
    }

    /**
     * Result of a load.
     *
     * @param accepted requests with status 201
     * @param others requests with another status or without response
     * @param seconds from the first request to the last response
     * @param latencies latencies of accepted requests, in microseconds
     */
    record Result(long accepted, long others, double seconds, Histogram latencies) {

        double perSecond() {
            return accepted / seconds;
        }

        double millis(double percentile) {
            return latencies.getValueAtPercentile(percentile) / 1000.0;
        }
    }

    /** Sends for this duration and waits for the last response. */
    Result run(int perSecond, Duration length, List<String> texts) {
        long start = System.nanoTime();
        long total = perSecond * length.toSeconds();
        for (long i = 0; i < total; i++) {
            long due = start + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            send(texts.get((int) (i % texts.size())), due);
        }
        connections.acquireUninterruptibly(CONNECTIONS);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Result(accepted.sum(), refused.sum(), seconds, latencies);
    }

    private void send(String text, long due) {
        connections.acquireUninterruptibly();
        var _ = client.sendAsync(consultation.contribution(text), BodyHandlers.discarding())
                .whenComplete((response, failure) -> {
                    count(response, due);
                    connections.release();
                });
    }

    private void count(HttpResponse<?> response, long due) {
        if (response != null && response.statusCode() == CREATED) {
            accepted.increment();
            long micros = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - due);
            latencies.recordValue(Math.min(micros, HIGHEST_MICROS));
        } else {
            refused.increment();
        }
    }
}
