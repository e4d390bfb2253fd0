package org.palabre.standalone.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Client of the public API with the accounts of the demonstration. */
final class DemoApi implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final Map<String, String> passwords;

    /**
     * Connects to a local server.
     *
     * @param passwords passwords by account
     */
    DemoApi(int port, Map<String, String> passwords) {
        this.address = "http://localhost:" + port;
        this.passwords = passwords;
    }

    JsonNode get(String path) throws InterruptedException {
        return send(request(path).GET());
    }

    /** Posts JSON anonymously. */
    JsonNode post(String path, UUID key, Map<String, ?> body) throws InterruptedException {
        return send(json(request(path).header("Idempotency-Key", key.toString()), body));
    }

    /** Posts JSON as a member. */
    JsonNode postAs(String account, String path, Map<String, ?> body) throws InterruptedException {
        return send(json(authenticated(request(path), account), body));
    }

    /** Uploads a file as a member. */
    JsonNode uploadAs(String account, String path, String fileName, String content) throws InterruptedException {
        String boundary = "palabre" + UUID.randomUUID();
        String body = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                        .formatted(boundary, fileName)
                + "Content-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n".formatted(content, boundary);
        return send(authenticated(request(path), account)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request, Map<String, ?> body) {
        return request.header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    private HttpRequest.Builder authenticated(HttpRequest.Builder request, String account) {
        String credentials = account + ":" + passwords.get(account);
        return request.header(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)));
    }

    private JsonNode send(HttpRequest.Builder request) throws InterruptedException {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException("%s %s responded %d: %s"
                        .formatted(
                                response.request().method(),
                                response.uri().getPath(),
                                response.statusCode(),
                                response.body()));
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
