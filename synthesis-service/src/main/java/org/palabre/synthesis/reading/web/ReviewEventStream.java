package org.palabre.synthesis.reading.web;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.palabre.platform.refusal.Refusal;
import org.palabre.platform.security.Member;
import org.palabre.synthesis.contribution.ContributionChanges;
import org.palabre.synthesis.curation.CurationEntries;
import org.palabre.synthesis.curation.CurationListener;
import org.palabre.synthesis.reading.FindContributions;
import org.palabre.synthesis.reading.Search;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Server-sent events for the review page. Each stream starts with the current state, so a reconnecting client misses
 * nothing, and ends after ten minutes, so that access is checked again.
 */
@RestController
class ReviewEventStream implements CurationListener {

    private static final int MAX_PER_PERSON = 4;
    private static final int MAX_STREAMS = 200;
    private static final Duration CHECK_INTERVAL = Duration.ofSeconds(2);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration MAX_DURATION = Duration.ofMinutes(10);
    private static final Duration RETRY_DELAY = Duration.ofSeconds(5);

    private final FindContributions findContributions;
    private final CurationEntries entries;
    private final Set<Subscription> subscriptions = ConcurrentHashMap.newKeySet();
    private final ConnectionLimit connections = new ConnectionLimit(MAX_PER_PERSON, MAX_STREAMS);
    private final Sinks.Empty<Void> stopped = Sinks.empty();
    private final Scheduler blocking = Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());

    ReviewEventStream(FindContributions findContributions, CurationEntries entries, ContributionChanges changes) {
        this.findContributions = findContributions;
        this.entries = entries;
        changes.listen(this::changed);
    }

    @GetMapping(path = "/themes/of/{slug}/review/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<Flux<ServerSentEvent<ReviewState>>> live(
            @PathVariable String slug, @RequestParam Map<String, String> query, Member member) {
        Search search = SearchAddress.read(query);
        ReviewState initial = state(slug, search);
        if (!connections.isAvailable(member.id())) {
            throw Refusal.busy("news-full");
        }
        return ResponseEntity.ok()
                .header("X-Accel-Buffering", "no")
                .body(Flux.using(
                        () -> connections.acquire(member.id()),
                        acquired -> acquired ? follow(slug, search, initial) : Flux.empty(),
                        acquired -> {
                            if (acquired) {
                                connections.release(member.id());
                            }
                        }));
    }

    private Flux<ServerSentEvent<ReviewState>> follow(String slug, Search search, ReviewState initial) {
        return Flux.merge(
                        Flux.just(initial)
                                .concatWith(updates(slug, search))
                                .distinctUntilChanged()
                                .map(ReviewEventStream::event),
                        heartbeats())
                .take(MAX_DURATION)
                .takeUntilOther(stopped.asMono());
    }

    private Flux<ReviewState> updates(String slug, Search search) {
        return Flux.using(
                () -> subscription(slug),
                subscription -> Flux.interval(CHECK_INTERVAL)
                        .onBackpressureDrop()
                        .publishOn(blocking, 1)
                        .filter(subscription::isDue)
                        .map(tick -> state(slug, search)),
                subscriptions::remove);
    }

    private ReviewState state(String slug, Search search) {
        return new ReviewState(findContributions.count(slug, search), entries.last(slug));
    }

    private static Flux<ServerSentEvent<ReviewState>> heartbeats() {
        return Flux.interval(HEARTBEAT)
                .map(tick -> ServerSentEvent.<ReviewState>builder().comment("").build());
    }

    private static ServerSentEvent<ReviewState> event(ReviewState state) {
        return ServerSentEvent.builder(state).retry(RETRY_DELAY).build();
    }

    /** Ends all streams before the server waits for open requests. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopped.tryEmitEmpty();
    }

    int openStreams() {
        return connections.count();
    }

    @Override
    public void curated(String consultation) {
        changed(consultation);
    }

    private void changed(String consultation) {
        subscriptions.stream()
                .filter(subscription -> subscription.slug.equals(consultation))
                .forEach(subscription -> subscription.changed.set(true));
    }

    private Subscription subscription(String slug) {
        var subscription = new Subscription(slug);
        subscriptions.add(subscription);
        return subscription;
    }

    /**
     * Records changes of a consultation. At a longer interval it reports a change anyway, because other instances
     * change data too.
     */
    private static final class Subscription {

        private static final int TICKS_BETWEEN_CHECKS = 30;

        private final String slug;
        private final AtomicBoolean changed = new AtomicBoolean(true);

        Subscription(String slug) {
            this.slug = slug;
        }

        boolean isDue(long tick) {
            return changed.getAndSet(false) || tick % TICKS_BETWEEN_CHECKS == 0;
        }
    }
}
