package org.palabre.cli.importing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A fake of the public API: idempotent by key, with problem details and status 503. */
final class FakeServer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The accepted contributions, by key. */
    final Map<String, JsonNode> accepted = new ConcurrentHashMap<>();

    private final Deque<Integer> failures = new ArrayDeque<>();
    private final HttpServer server;

    FakeServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/consultations/pan3/contributions", this::accept);
        server.createContext("/api/consultations/closed/contributions", exchange -> respond(exchange, 409, """
                {"type":"urn:palabre:problem:not-taking-contributions.CLOSED","detail":"It closed on 20 September."}"""));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Sets the statuses of the next responses. */
    void failures(int... statuses) {
        for (int status : statuses) {
            failures.add(status);
        }
    }

    private void accept(HttpExchange exchange) throws IOException {
        Integer failure;
        synchronized (failures) {
            failure = failures.poll();
        }
        if (failure != null) {
            exchange.getResponseHeaders().add("Retry-After", "0");
            respond(exchange, failure, "{}");
            return;
        }
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        JsonNode body = JSON.readTree(exchange.getRequestBody());
        String text = body.path("text").asString("");
        if (text.length() < 20) {
            respond(exchange, 422, """
                    {"title":"Invalid","errors":{"text":"at least 20 characters"}}""");
            return;
        }
        JsonNode previous = accepted.putIfAbsent(key, body);
        respond(exchange, previous == null ? 201 : 200, """
                {"contributionId":"%s","receiptCode":"CODE-%d"}""".formatted(key, key.hashCode() & 0xFFFF));
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
