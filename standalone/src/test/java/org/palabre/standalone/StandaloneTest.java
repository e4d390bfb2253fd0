package org.palabre.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palabre.standalone.tiny.TinyApplication;

class StandaloneTest {

    private static final List<ServiceModule> TWO = List.of(
            new ServiceModule("tiny", TinyApplication.class), new ServiceModule("small", TinyApplication.class));

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private String get(int port, String path) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private void post(int port, String path, String text) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .POST(BodyPublishers.ofString(text))
                .build();
        assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }

    @Test
    void servicesShareTheProcessAndKeepTheirDataOverARestart() throws Exception {
        String secret;
        try (Standalone running = Standalone.start(0, folder, false, TWO)) {
            post(running.port(), "/api/tiny", "from tiny");
            awaitText(running.port(), "/api/small/heard", "from tiny");
            secret = get(running.port(), "/api/tiny/secret");
            assertThat(get(running.port(), "/health")).contains("UP");
            assertThat(get(running.port(), "/actuator/health")).doesNotContain("UP");
        }
        try (Standalone running = Standalone.start(0, folder, false, TWO)) {
            assertThat(get(running.port(), "/api/tiny")).contains("from tiny");
            assertThat(get(running.port(), "/api/small")).doesNotContain("from tiny");
            assertThat(get(running.port(), "/api/small/heard")).contains("from tiny");
            assertThat(get(running.port(), "/api/tiny/secret"))
                    .isEqualTo(secret)
                    .hasSize(64);
        }
    }

    private void awaitText(int port, String path, String text) {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(get(port, path)).contains(text));
    }

    @Test
    void aPortInUseIsReported() throws Exception {
        try (ServerSocket blocker = new ServerSocket(0)) {
            assertThatThrownBy(() -> Standalone.start(blocker.getLocalPort(), folder, false, List.of()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + blocker.getLocalPort());
        }
    }

    @Test
    void aFolderInUseIsReportedAndUnlockedAtTheEnd() {
        DataFolder dataFolder = DataFolder.open(folder);
        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("in use");
        dataFolder.close();
        DataFolder.open(folder).close();
    }

    @Test
    void anInaccessibleFolderIsReported() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written to");
        assertThatThrownBy(() -> DataFolder.open(file)).isInstanceOf(CannotStart.class);
    }

    @Test
    void secretsArePrivateAndPermanent() throws Exception {
        Path file = folder.resolve("secrets.properties");
        var secrets = Secrets.readOrGenerate(file);
        assertThat(secrets.getProperty("palabre.consultation.receipt-secret")).matches("[0-9a-f]{64}");
        assertThat(Secrets.readOrGenerate(file)).isEqualTo(secrets);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
