package org.palabre.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.web.server.reactive.ReactiveWebServerFactory;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.netty.ChannelBindException;

/** Two small services on one port. */
class SharedHttpServerTest {

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        WebFluxAutoConfiguration.class,
        HttpHandlerAutoConfiguration.class,
        CodecsAutoConfiguration.class
    })
    @RestController
    static class TinyService {

        static final CountDownLatch SLOW_BEGUN = new CountDownLatch(1);
        static final CountDownLatch SLOW_MAY_END = new CountDownLatch(1);

        private final String name;

        TinyService(Environment environment) {
            name = environment.getRequiredProperty("name");
        }

        @GetMapping({"/", "/themes", "/api/themes/{id}", "/actuator"})
        String who(@PathVariable(required = false) @Nullable String id) {
            return name + (id == null ? "" : " " + id);
        }

        @GetMapping("/themes/slow")
        String slow() throws InterruptedException {
            SLOW_BEGUN.countDown();
            SLOW_MAY_END.await();
            return "at last";
        }

        @GetMapping(value = "/themes/page", produces = MediaType.TEXT_HTML_VALUE)
        String page(@RequestHeader(value = "X-Length", defaultValue = "5000") int length) {
            return "é".repeat(length);
        }
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<ConfigurableApplicationContext> contexts = new ArrayList<>();
    private SharedHttpServer server = SharedHttpServer.bind(0, WebLimits.defaults());

    @AfterEach
    void stop() {
        server.close();
        contexts.forEach(ConfigurableApplicationContext::close);
        client.close();
    }

    private void startBoth() {
        start("consultation", "", "consultations");
        start("synthesis", "themes", "api/themes");
        server.open(() -> true);
    }

    private void start(String name, String... paths) {
        contexts.add(new SpringApplicationBuilder(TinyService.class)
                .web(WebApplicationType.REACTIVE)
                .properties("name=" + name, "spring.threads.virtual.enabled=true", "spring.main.banner-mode=off")
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean(
                                ReactiveWebServerFactory.class,
                                () -> server.webServerFactory(() -> Arrays.asList(paths))))
                .run());
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path, headers), BodyHandlers.ofString());
    }

    private HttpRequest request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }

    @Test
    void eachServiceAnswersAtItsOwnPaths() throws Exception {
        startBoth();
        assertThat(get("/").body()).isEqualTo("consultation");
        assertThat(get("/themes").body()).isEqualTo("synthesis");
        assertThat(get("/api/themes/7?x=/y").body()).isEqualTo("synthesis 7");
        assertThat(get("/unknown").statusCode()).isEqualTo(404);
    }

    @Test
    void requestsToAStartingServerAreAnsweredWithRetryAfter() throws Exception {
        HttpResponse<String> response = get("/themes");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("2");
    }

    @Test
    void healthIsReportedWhenTheServerIsOpen() throws Exception {
        startBoth();
        assertThat(get("/health").body()).contains("UP");
        server.open(() -> {
            throw new IllegalStateException("the store is down");
        });
        assertThat(get("/health").statusCode()).isEqualTo(503);
    }

    @Test
    void aLargePageIsCompressedAndASmallOneIsNot() throws Exception {
        startBoth();
        assertThat(get("/themes/page", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .contains("gzip");
        assertThat(get("/themes/page", "Accept-Encoding", "gzip", "X-Length", "10")
                        .headers()
                        .firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void tooManyHeadersAreRefused() throws Exception {
        startBoth();
        assertThat(get("/themes", "X-Long", "x".repeat(17_000)).statusCode()).isIn(413, 431);
        assertThat(get("/themes?" + "x".repeat(9_000)).statusCode()).isEqualTo(414);
    }

    @Test
    void requestsBeyondTheLimitAreAnsweredWithRetryAfter() throws Exception {
        server.close();
        server = SharedHttpServer.bind(
                0,
                new WebLimits(8_192, 16_384, 0, Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(1)));
        startBoth();
        assertThat(get("/themes").statusCode()).isEqualTo(503);
        assertThat(get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    void aRequestUnderWayIsAnsweredWhileTheServerStops() throws Exception {
        startBoth();
        CompletableFuture<HttpResponse<String>> slow =
                client.sendAsync(request("/themes/slow"), BodyHandlers.ofString());
        TinyService.SLOW_BEGUN.await();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
        await().untilAsserted(() -> assertThatThrownBy(() -> get("/themes")).isInstanceOf(IOException.class));
        TinyService.SLOW_MAY_END.countDown();
        assertThat(slow.get().body()).isEqualTo("at last");
        closing.get();
    }

    @Test
    void aTakenPortIsRefused() {
        assertThatThrownBy(() -> SharedHttpServer.bind(server.port(), WebLimits.defaults()))
                .isInstanceOf(ChannelBindException.class);
    }
}
