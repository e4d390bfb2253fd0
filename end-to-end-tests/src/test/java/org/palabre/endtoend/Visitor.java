package org.palabre.endtoend;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTTP client that submits forms as raw bytes. */
final class Visitor implements AutoCloseable {

    private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    Visitor(String address) {
        this.address = address;
    }

    /** Reads a page. */
    Api.Response read(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    /**
     * Submits a form.
     *
     * @param fields the encoded fields
     */
    Api.Response send(String formAt, String to, String fields) throws IOException {
        Matcher token = HIDDEN.matcher(read(formAt).body());
        String body = token.find() ? fields + "&_csrf=" + encoded(token.group(1)) : fields;
        return send(HttpRequest.newBuilder(URI.create(address + to))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Api.Response send(HttpRequest.Builder request) throws IOException {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return new Api.Response(response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
