package org.palabre.synthesis.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A model server with the Ollama and OpenAI protocols that records requests and can misbehave. */
public final class FakeModelServer implements AutoCloseable {

    /** The behaviour of the server. */
    public enum Manner {
        /** It answers correctly. */
        ANSWERS,
        /** Its vectors have different lengths. */
        SEVERAL_LENGTHS,
        /** It answers for fewer texts than it was sent. */
        TOO_FEW,
        /** It answers with HTML. */
        NO_JSON,
        /** It answers correctly after 20 MB of blanks. */
        ENDLESS,
        /** It answers after six seconds. */
        SLOW,
        /** It closes the connection without an answer. */
        HANGS_UP,
        /** It answers with status 500 and repeats the request. */
        FAILS
    }

    /** A recorded request. */
    public record Request(
            String path,
            @Nullable String authorization,
            @Nullable String length,
            String body) {}

    private static final List<String> TOPICS = List.of("santé", "école", "mine");
    private static final long LONG_MILLIS = 6_000;
    private static final int LONG_BYTES = 20_000_000;

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile Manner manner = Manner.ANSWERS;
    private volatile String chatAnswer = "{}";

    /** Starts listening on a free port of this machine. */
    public FakeModelServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /** Its address. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Sets the behaviour. */
    public FakeModelServer behave(Manner newManner) {
        manner = newManner;
        return this;
    }

    /** Sets the answer to every chat. */
    public void say(String answer) {
        chatAnswer = answer;
    }

    /** The recorded requests, oldest first. */
    public List<Request> requests() {
        return requests;
    }

    /** Deletes the recorded requests and restores the correct behaviour. */
    public void reset() {
        requests.clear();
        manner = Manner.ANSWERS;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        requests.add(new Request(
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Content-Length"),
                body));
        switch (manner) {
            case HANGS_UP -> exchange.close();
            case FAILS ->
                send(exchange, 500, "{\"error\":" + JsonMapper.shared().writeValueAsString(body) + "}");
            case NO_JSON -> send(exchange, 200, "<h1>Portail captif</h1>");
            case ENDLESS ->
                send(
                        exchange,
                        200,
                        " ".repeat(LONG_BYTES) + answer(exchange.getRequestURI().getPath(), body));
            case SLOW -> {
                pause();
                send(exchange, 200, answer(exchange.getRequestURI().getPath(), body));
            }
            default -> send(exchange, 200, answer(exchange.getRequestURI().getPath(), body));
        }
    }

    private String answer(String path, String body) {
        Map<?, ?> request = JsonMapper.shared().readValue(body, Map.class);
        Object answer = switch (path) {
            case "/api/embed" -> Map.of("model", "fake", "embeddings", vectors(request));
            case "/v1/embeddings" -> Map.of("object", "list", "data", indexed(vectors(request)));
            case "/api/chat" ->
                Map.of(
                        "model",
                        "fake",
                        "created_at",
                        "2021-10-01T08:00:00Z",
                        "message",
                        Map.of("role", "assistant", "content", chatAnswer),
                        "done",
                        true,
                        "done_reason",
                        "stop");
            default ->
                Map.of("choices", List.of(Map.of("message", Map.of("role", "assistant", "content", chatAnswer))));
        };
        return JsonMapper.shared().writeValueAsString(answer);
    }

    private static List<Map<String, Object>> indexed(List<float[]> vectors) {
        List<Map<String, Object>> data = new ArrayList<>();
        for (int i = vectors.size() - 1; i >= 0; i--) {
            data.add(Map.of("index", i, "embedding", vectors.get(i)));
        }
        return data;
    }

    /** Vectors in which texts on one topic are near one another. */
    private List<float[]> vectors(Map<?, ?> request) {
        List<?> texts = (List<?>) Objects.requireNonNull(request.get("input"));
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = String.valueOf(texts.get(i));
            float[] vector = new float[manner == Manner.SEVERAL_LENGTHS && i % 2 == 1 ? 3 : 4];
            vector[0] = 0.1f;
            for (int topic = 0; topic < Math.min(TOPICS.size(), vector.length - 1); topic++) {
                vector[topic + 1] = text.contains(TOPICS.get(topic)) ? 1 : 0;
            }
            vectors.add(vector);
        }
        return manner == Manner.TOO_FEW ? vectors.subList(1, vectors.size()) : vectors;
    }

    private static void pause() {
        try {
            Thread.sleep(LONG_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
