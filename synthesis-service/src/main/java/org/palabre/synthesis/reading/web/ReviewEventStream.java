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
 * Tells who reads a search what became of it. Each stream begins with how things are, so that who comes back misses
 * nothing; it ends by itself after a while, so that who comes back is asked anew who they are.
 */
@RestController
class ReviewEventStream implements CurationListener {

    private static final int TABS = 4;
    private static final int STREAMS = 200;
    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(5);

    private final FindContributions findContributions;
    private final CurationEntries entries;
    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final ConnectionLimit seats = new ConnectionLimit(TABS, STREAMS);
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
        ReviewState now = news(slug, search);
        if (!seats.isFree(member.id())) {
            throw Refusal.busy("news-full");
        }
        return ResponseEntity.ok()
                .header("X-Accel-Buffering", "no")
                .body(Flux.using(
                        () -> seats.take(member.id()),
                        seated -> seated ? follow(slug, search, now) : Flux.empty(),
                        seated -> {
                            if (seated) {
                                seats.leave(member.id());
                            }
                        }));
    }

    private Flux<ServerSentEvent<ReviewState>> follow(String slug, Search search, ReviewState now) {
        return Flux.merge(
                        Flux.just(now)
                                .concatWith(later(slug, search))
                                .distinctUntilChanged()
                                .map(ReviewEventStream::told),
                        beats())
                .take(LONGEST)
                .takeUntilOther(stopped.asMono());
    }

    private Flux<ReviewState> later(String slug, Search search) {
        return Flux.using(
                () -> watch(slug),
                watch -> Flux.interval(EVERY)
                        .onBackpressureDrop()
                        .publishOn(blocking, 1)
                        .filter(watch::isWorthALook)
                        .map(tick -> news(slug, search)),
                watches::remove);
    }

    private ReviewState news(String slug, Search search) {
        return new ReviewState(findContributions.count(slug, search), entries.last(slug));
    }

    private static Flux<ServerSentEvent<ReviewState>> beats() {
        return Flux.interval(HEARTBEAT)
                .map(beat -> ServerSentEvent.<ReviewState>builder().comment("").build());
    }

    private static ServerSentEvent<ReviewState> told(ReviewState news) {
        return ServerSentEvent.builder(news).retry(COME_BACK_AFTER).build();
    }

    /** Streams end before the server waits for its last answers. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopped.tryEmitEmpty();
    }

    int streams() {
        return seats.count();
    }

    @Override
    public void curated(String consultation) {
        changed(consultation);
    }

    private void changed(String consultation) {
        watches.stream().filter(watch -> watch.slug.equals(consultation)).forEach(watch -> watch.changed.set(true));
    }

    private Watch watch(String slug) {
        var watch = new Watch(slug);
        watches.add(watch);
        return watch;
    }

    /** Notices that something changed here; now and then it looks for what changed elsewhere, whatever it noticed. */
    private static final class Watch {

        private static final int LOOKS_ANYWAY = 30;

        private final String slug;
        private final AtomicBoolean changed = new AtomicBoolean(true);

        Watch(String slug) {
            this.slug = slug;
        }

        boolean isWorthALook(long tick) {
            return changed.getAndSet(false) || tick % LOOKS_ANYWAY == 0;
        }
    }
}
