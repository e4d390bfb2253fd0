package org.palabre.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palabre.platform.store.StoredNames;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A data folder from before stored names can be read, despite renamed classes and fields. */
class StoredBeforeNamesTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MERGED = "theme.merged";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private Properties properties = new Properties();

    @BeforeEach
    void unpack() throws IOException {
        FormerDataFolder.unpackInto(folder);
        properties = FormerDataFolder.properties();
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "consultation", "synthesis", "feedback"})
    void everyDocumentIsRead(String service) throws IOException {
        try (var documents = new StoredDocuments(folder)) {
            var raw = documents.raw(service);
            var read = documents.read(service, StoredNames.former(service));

            assertThat(raw).isNotEmpty();
            assertThat(read.keySet()).isEqualTo(raw.keySet());
            assertThat(read)
                    .allSatisfy((collection, objects) -> assertThat(objects)
                            .as(collection)
                            .isNotEmpty()
                            .hasSameSizeAs(raw.get(collection))
                            .doesNotContainNull());
            assertThat(documents.names(service))
                    .as("class names in the store, as listed in stored-types/%s.properties", service)
                    .isEqualTo(StoredNames.former(service).keySet());
        }
    }

    @Test
    void workInProgressContinues() throws Exception {
        try (var documents = new StoredDocuments(folder)) {
            assertThat(StoredDocuments.PACKAGES.keySet().stream().mapToInt(documents::owed))
                    .filteredOn(owed -> owed > 0)
                    .isNotEmpty();
        }

        try (var running = Standalone.start(0, folder, false, ServiceModules.all())) {
            followReceipt(running);
            followMergedTheme(running);
            undoCuration(running);
            signIn(running);
            awaitPendingEvent(running);
        }

        try (var documents = new StoredDocuments(folder)) {
            assertThat(StoredDocuments.PACKAGES.keySet().stream().mapToInt(documents::owed))
                    .containsOnly(0);
        }
    }

    private void followReceipt(Standalone running) throws Exception {
        assertThat(get(running, "/api/receipts/" + properties("receipt"))
                        .get("contributionId")
                        .asString())
                .isEqualTo(properties("receipt.contribution"));
        assertThat(get(running, "/api/receipts/" + properties("receipt.answered"))
                        .get("answer")
                        .get("outcome")
                        .asString())
                .isEqualTo("INCLUSION");
    }

    private void followMergedTheme(Standalone running) throws Exception {
        assertThat(page(running, "/themes/" + properties(MERGED))).contains("/themes/" + properties("theme.renamed"));
    }

    private void undoCuration(Standalone running) throws Exception {
        String theme = "/api/themes/" + properties("theme.to-undo");
        assertThat(get(running, theme).get("label").asString()).isNotEqualTo(properties("theme.to-undo.label"));
        var undo = request(running, "/api/themes/history/" + properties("act.to-undo") + "/undo")
                .header("Authorization", credentials("forum"))
                .POST(BodyPublishers.noBody());
        assertThat(send(undo)).contains("UNDO");
        assertThat(get(running, theme).get("label").asString()).isEqualTo(properties("theme.to-undo.label"));
    }

    private void signIn(Standalone running) throws Exception {
        for (String account : new String[] {"secretariat", "observer", "dori"}) {
            var workshops = request(running, "/api/workshops")
                    .header("Authorization", credentials(account))
                    .GET();
            assertThat(JSON.readTree(send(workshops)).isArray()).isTrue();
        }
    }

    /** The event saved just before the kill is delivered. */
    private void awaitPendingEvent(Standalone running) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(page(
                                running,
                                "/themes/contributions/" + properties("receipt.owed.contribution") + "/facets"))
                        .contains("Une dernière demande"));
    }

    private String properties(String name) {
        return properties.getProperty(name);
    }

    private String credentials(String account) {
        String credentials = account + ":" + properties("password." + account);
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8));
    }

    private JsonNode get(Standalone running, String path) throws Exception {
        return JSON.readTree(send(request(running, path).GET()));
    }

    private String page(Standalone running, String path) throws Exception {
        return send(request(running, path).header("Accept", "text/html").GET());
    }

    private static HttpRequest.Builder request(Standalone running, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + running.port() + path))
                .timeout(Duration.ofSeconds(30));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = client.send(request.build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }
}
