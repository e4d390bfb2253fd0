package org.palabre.embedded.web;

import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Routes each request to the context that owns its path. Answers itself only for the health of the process and when the
 * server is starting, stopping or overloaded.
 */
final class Router implements BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> {

    private static final String HEALTH = "/health";

    private final PathTable<ReactorHttpHandlerAdapter> paths;
    private final int maxConcurrent;
    private final AtomicInteger active = new AtomicInteger();
    private volatile @Nullable Supplier<Boolean> isHealthy;

    Router(PathTable<ReactorHttpHandlerAdapter> paths, int maxConcurrent) {
        this.paths = paths;
        this.maxConcurrent = maxConcurrent;
    }

    void open(Supplier<Boolean> health) {
        isHealthy = health;
    }

    @Override
    public Publisher<Void> apply(HttpServerRequest request, HttpServerResponse response) {
        Supplier<Boolean> health = isHealthy;
        if (health == null) {
            return unavailable(response, 2, "Palabre démarre. / Palabre is starting.");
        }
        String path = pathOf(request);
        if (path.equals(HEALTH)) {
            return Mono.fromCallable(health::get)
                    .subscribeOn(Schedulers.boundedElastic())
                    .onErrorReturn(false)
                    .flatMap(up -> report(response, up));
        }
        // An unknown path goes to the owner of the start page, for a "not found" page in the common style.
        return paths.ownerOf(path)
                .or(() -> paths.ownerOf("/"))
                .map(owner -> dispatch(owner, request, response))
                .orElseGet(() -> unavailable(response, 2, "Palabre s'arrête. / Palabre is stopping."));
    }

    private Mono<Void> dispatch(
            ReactorHttpHandlerAdapter owner, HttpServerRequest request, HttpServerResponse response) {
        if (active.incrementAndGet() > maxConcurrent) {
            active.decrementAndGet();
            return unavailable(response, 1, "Trop de demandes à la fois. / Too many requests at once.");
        }
        return owner.apply(request, response).doFinally(_ -> active.decrementAndGet());
    }

    /** The raw path of a request, without query and, for an absolute address, without scheme and host. */
    private static String pathOf(HttpServerRequest request) {
        String path = request.uri();
        int end = path.indexOf('?');
        path = end < 0 ? path : path.substring(0, end);
        if (path.startsWith("/")) {
            return path;
        }
        int host = path.indexOf("://");
        int start = host < 0 ? -1 : path.indexOf('/', host + 3);
        return start < 0 ? "/" : path.substring(start);
    }

    private static Mono<Void> report(HttpServerResponse response, boolean isUp) {
        return response.status(isUp ? HttpResponseStatus.OK : HttpResponseStatus.SERVICE_UNAVAILABLE)
                .header("Content-Type", "application/json")
                .header("Cache-Control", "no-store")
                .sendString(Mono.just(isUp ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}"))
                .then();
    }

    private static Mono<Void> unavailable(HttpServerResponse response, int seconds, String sentence) {
        return response.status(HttpResponseStatus.SERVICE_UNAVAILABLE)
                .header("Retry-After", String.valueOf(seconds))
                .header("Content-Type", "text/plain; charset=utf-8")
                .header("Cache-Control", "no-store")
                .sendString(Mono.just(sentence))
                .then();
    }
}
