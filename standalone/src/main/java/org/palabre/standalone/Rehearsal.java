package org.palabre.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** A few requests as visitors make them, so that the JVM sees in one short run what it will need to start fast. */
final class Rehearsal {

    private static final List<String> PATHS = List.of(
            "/", "/health", "/api/consultations", "/consultations", "/themes", "/responses", "/receipts", "/sign-in");

    private static final int TIMES = 3;

    private Rehearsal() {}

    static void play(int port) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < TIMES; i++) {
                for (String path : PATHS) {
                    client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .header("Accept", "text/html,*/*")
                                    .build(),
                            BodyHandlers.discarding());
                }
            }
        } catch (IOException e) {
            throw new CannotStart("The rehearsal was not answered.", e);
        }
    }
}
