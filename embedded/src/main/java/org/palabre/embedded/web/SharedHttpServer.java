package org.palabre.embedded.web;

import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.DefaultEventExecutor;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.reactive.ReactiveWebServerFactory;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import reactor.netty.ChannelBindException;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * The one HTTP server of the process. Each Spring context is given a {@link #room}: a server factory whose "server"
 * only enters the context's handler into the table of paths and leaves the network to this one.
 */
public final class SharedHttpServer implements AutoCloseable {

    private static final List<String> COMPRESSED = List.of(
            "text/html",
            "text/css",
            "text/csv",
            "text/plain",
            "text/javascript",
            "application/json",
            "application/problem+json",
            "image/svg+xml");

    private static final int WORTH_COMPRESSING = 1024;

    private final PathTable<ReactorHttpHandlerAdapter> paths = new PathTable<>();
    private final Router router;
    private final Duration farewell;
    private final DefaultEventExecutor farewellExecutor = new DefaultEventExecutor();
    private final DisposableServer server;

    private SharedHttpServer(int port, WebLimits limits) {
        router = new Router(paths, limits.requestsUnderWay());
        farewell = limits.farewell();
        server = HttpServer.create()
                .port(port)
                .httpRequestDecoder(decoder ->
                        decoder.maxInitialLineLength(limits.requestLineBytes()).maxHeaderSize(limits.headerBytes()))
                .idleTimeout(limits.idle())
                .requestTimeout(limits.wholeRequest())
                .compress(SharedHttpServer::isWorthCompressing)
                // Without a group of its own, stopping would cut off the requests under way.
                .channelGroup(new DefaultChannelGroup(farewellExecutor))
                .handle(router)
                .bindNow();
    }

    /**
     * Takes the port; until {@link #open} is called, callers are told that the server is starting.
     *
     * @param port 0 for any free port
     * @throws ChannelBindException when the port is taken or not allowed
     */
    public static SharedHttpServer bind(int port, WebLimits limits) {
        return new SharedHttpServer(port, limits);
    }

    /** The port that is listened to. */
    public int port() {
        return server.port();
    }

    /**
     * A place on this port for one context, as the bean that it starts its server with.
     *
     * @param paths the paths that the context answers, asked for when it starts; see {@link PathTable}
     */
    public ReactiveWebServerFactory room(Supplier<List<String>> paths) {
        return handler -> new Room(handler, paths);
    }

    /**
     * Begins to answer.
     *
     * @param isHealthy what {@code /health} reports
     */
    public void open(Supplier<Boolean> isHealthy) {
        router.open(isHealthy);
    }

    /** Stops accepting and waits a bounded time for the requests under way. */
    @Override
    public void close() {
        try {
            server.disposeNow(farewell);
        } catch (IllegalStateException tooSlow) {
            // They had their time.
        }
        farewellExecutor.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
    }

    private static boolean isWorthCompressing(HttpServerRequest request, HttpServerResponse response) {
        String type = response.responseHeaders().get("Content-Type", "").toLowerCase(Locale.ROOT);
        int length = response.responseHeaders().getInt("Content-Length", Integer.MAX_VALUE);
        return length >= WORTH_COMPRESSING && COMPRESSED.stream().anyMatch(type::startsWith);
    }

    /** One context's part of the server. */
    private final class Room implements WebServer {

        private final ReactorHttpHandlerAdapter handler;
        private final Supplier<List<String>> wanted;

        Room(HttpHandler handler, Supplier<List<String>> wanted) {
            this.handler = new ReactorHttpHandlerAdapter(handler);
            this.wanted = wanted;
        }

        @Override
        public void start() {
            wanted.get().forEach(path -> paths.claim(path, handler));
        }

        @Override
        public void stop() {
            paths.release(handler);
        }

        @Override
        public int getPort() {
            return port();
        }
    }
}
