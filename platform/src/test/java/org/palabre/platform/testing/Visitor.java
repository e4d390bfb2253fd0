package org.palabre.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** HTTP client that acts as a browser without scripts: keeps cookies and submits forms with their CSRF token. */
public final class Visitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    /** A visitor of the local server at this port. */
    public Visitor(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    /** Reads a page. */
    public HttpResponse<String> read(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    /** Submits a form with the CSRF token of the page. */
    public HttpResponse<String> send(String path, HttpResponse<String> page, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        var token = TOKEN.matcher(page.body());
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        return send(path, all);
    }

    /** Submits exactly these fields. */
    public HttpResponse<String> send(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
