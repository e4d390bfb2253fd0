package org.palabre.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Sample requests for a training run of the JVM, which prepares fast starts. */
final class TrainingRun {

    private static final List<String> PATHS = List.of(
            "/", "/health", "/api/consultations", "/consultations", "/themes", "/responses", "/receipts", "/sign-in");

    private static final int REPETITIONS = 3;

    private TrainingRun() {}

    static void run(int port) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < REPETITIONS; i++) {
                for (String path : PATHS) {
                    client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .header("Accept", "text/html,*/*")
                                    .build(),
                            BodyHandlers.discarding());
                }
            }
        } catch (IOException e) {
            throw new CannotStart("The sample requests failed.", e);
        }
    }
}
