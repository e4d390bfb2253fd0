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
 * Hands each request to the context that owns its path. Answers by itself only what belongs to no context: the health
 * of the process, and that it is starting or has too much to do.
 */
final class Router implements BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> {

    private static final String HEALTH = "/health";

    private final PathTable<ReactorHttpHandlerAdapter> paths;
    private final int mostUnderWay;
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile @Nullable Supplier<Boolean> isHealthy;

    Router(PathTable<ReactorHttpHandlerAdapter> paths, int mostUnderWay) {
        this.paths = paths;
        this.mostUnderWay = mostUnderWay;
    }

    void open(Supplier<Boolean> health) {
        isHealthy = health;
    }

    @Override
    public Publisher<Void> apply(HttpServerRequest request, HttpServerResponse response) {
        Supplier<Boolean> health = isHealthy;
        if (health == null) {
            return comeBack(response, 2, "Palabre démarre. / Palabre is starting.");
        }
        String path = pathOf(request);
        if (path.equals(HEALTH)) {
            return Mono.fromCallable(health::get)
                    .subscribeOn(Schedulers.boundedElastic())
                    .onErrorReturn(false)
                    .flatMap(up -> report(response, up));
        }
        // An unknown path goes to the owner of the start page, whose page "not found" looks like all others.
        return paths.ownerOf(path)
                .or(() -> paths.ownerOf("/"))
                .map(owner -> handOver(owner, request, response))
                .orElseGet(() -> comeBack(response, 2, "Palabre s'arrête. / Palabre is stopping."));
    }

    private Mono<Void> handOver(
            ReactorHttpHandlerAdapter owner, HttpServerRequest request, HttpServerResponse response) {
        if (underWay.incrementAndGet() > mostUnderWay) {
            underWay.decrementAndGet();
            return comeBack(response, 1, "Trop de demandes à la fois. / Too many requests at once.");
        }
        return owner.apply(request, response).doFinally(_ -> underWay.decrementAndGet());
    }

    /** As sent, without the query and, where a client sends the whole address, without what comes before the path. */
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

    private static Mono<Void> comeBack(HttpServerResponse response, int seconds, String sentence) {
        return response.status(HttpResponseStatus.SERVICE_UNAVAILABLE)
                .header("Retry-After", String.valueOf(seconds))
                .header("Content-Type", "text/plain; charset=utf-8")
                .header("Cache-Control", "no-store")
                .sendString(Mono.just(sentence))
                .then();
    }
}
