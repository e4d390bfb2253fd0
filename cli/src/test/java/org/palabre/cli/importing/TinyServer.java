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

/** Behaves as the public API is described: idempotent by key, problem details, "come back" when it is busy. */
final class TinyServer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What was taken, by key. */
    final Map<String, JsonNode> taken = new ConcurrentHashMap<>();

    private final Deque<Integer> troubles = new ArrayDeque<>();
    private final HttpServer server;

    TinyServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/consultations/pan3/contributions", this::take);
        server.createContext("/api/consultations/closed/contributions", exchange -> answer(exchange, 409, """
                {"type":"urn:palabre:problem:not-taking-contributions.CLOSED","detail":"It closed on 20 September."}"""));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The next requests are answered with these statuses. */
    void troubles(int... statuses) {
        for (int status : statuses) {
            troubles.add(status);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        Integer trouble;
        synchronized (troubles) {
            trouble = troubles.poll();
        }
        if (trouble != null) {
            exchange.getResponseHeaders().add("Retry-After", "0");
            answer(exchange, trouble, "{}");
            return;
        }
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        JsonNode body = JSON.readTree(exchange.getRequestBody());
        String text = body.path("text").asString("");
        if (text.length() < 20) {
            answer(exchange, 422, """
                    {"title":"Invalid","errors":{"text":"at least 20 characters"}}""");
            return;
        }
        JsonNode before = taken.putIfAbsent(key, body);
        answer(exchange, before == null ? 201 : 200, """
                {"contributionId":"%s","receiptCode":"CODE-%d"}""".formatted(key, key.hashCode() & 0xFFFF));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
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
