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
 * The HTTP server of the process. Each Spring context gets a {@link #webServerFactory}: its web server only registers
 * the context's handler for its paths.
 */
public final class SharedHttpServer implements AutoCloseable {

    private static final List<String> COMPRESSED_TYPES = List.of(
            "text/html",
            "text/css",
            "text/csv",
            "text/plain",
            "text/javascript",
            "application/json",
            "application/problem+json",
            "image/svg+xml");

    private static final int MIN_COMPRESSED_LENGTH = 1024;

    private final PathTable<ReactorHttpHandlerAdapter> paths = new PathTable<>();
    private final Router router;
    private final Duration shutdown;
    private final DefaultEventExecutor shutdownExecutor = new DefaultEventExecutor();
    private final DisposableServer server;

    private SharedHttpServer(int port, WebLimits limits) {
        router = new Router(paths, limits.requestsUnderWay());
        shutdown = limits.shutdown();
        server = HttpServer.create()
                .port(port)
                .httpRequestDecoder(decoder ->
                        decoder.maxInitialLineLength(limits.requestLineBytes()).maxHeaderSize(limits.headerBytes()))
                .idleTimeout(limits.idle())
                .requestTimeout(limits.wholeRequest())
                .compress(SharedHttpServer::isWorthCompressing)
                // Without a group of its own, stopping would cut off the requests under way.
                .channelGroup(new DefaultChannelGroup(shutdownExecutor))
                .handle(router)
                .bindNow();
    }

    /**
     * Binds the port. Until {@link #open} is called, requests are answered with status 503.
     *
     * @param port 0 for any free port
     * @throws ChannelBindException if the port is in use or not permitted
     */
    public static SharedHttpServer bind(int port, WebLimits limits) {
        return new SharedHttpServer(port, limits);
    }

    /** The bound port. */
    public int port() {
        return server.port();
    }

    /**
     * The web server factory for one context, to be registered as a bean.
     *
     * @param paths supplies the context's paths when it starts; see {@link PathTable}
     */
    public ReactiveWebServerFactory webServerFactory(Supplier<List<String>> paths) {
        return handler -> new ContextServer(handler, paths);
    }

    /**
     * Starts to serve requests.
     *
     * @param isHealthy the health reported at {@code /health}
     */
    public void open(Supplier<Boolean> isHealthy) {
        router.open(isHealthy);
    }

    /** Stops accepting requests and waits a bounded time for those under way. */
    @Override
    public void close() {
        try {
            server.disposeNow(shutdown);
        } catch (IllegalStateException timeout) {
            // The time for requests under way is over.
        }
        shutdownExecutor.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
    }

    private static boolean isWorthCompressing(HttpServerRequest request, HttpServerResponse response) {
        String type = response.responseHeaders().get("Content-Type", "").toLowerCase(Locale.ROOT);
        int length = response.responseHeaders().getInt("Content-Length", Integer.MAX_VALUE);
        return length >= MIN_COMPRESSED_LENGTH && COMPRESSED_TYPES.stream().anyMatch(type::startsWith);
    }

    /** The web server of one context. */
    private final class ContextServer implements WebServer {

        private final ReactorHttpHandlerAdapter handler;
        private final Supplier<List<String>> ownPaths;

        ContextServer(HttpHandler handler, Supplier<List<String>> ownPaths) {
            this.handler = new ReactorHttpHandlerAdapter(handler);
            this.ownPaths = ownPaths;
        }

        @Override
        public void start() {
            ownPaths.get().forEach(path -> paths.claim(path, handler));
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
