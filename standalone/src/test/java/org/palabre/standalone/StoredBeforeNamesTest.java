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
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palabre.feedback.theme.Theme;
import org.palabre.feedback.theme.Themes;
import org.palabre.platform.store.StoredNames;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A data folder of the build before stored names opens, whatever its classes and fields are called by now. */
class StoredBeforeNamesTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MERGED = "theme.merged";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private Properties known = new Properties();

    @BeforeEach
    void unpack() throws IOException {
        FormerDataFolder.unpackInto(folder);
        known = FormerDataFolder.known();
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
                    .as("class names in the store, against stored-types/%s.properties", service)
                    .isEqualTo(StoredNames.former(service).keySet());
        }
    }

    @Test
    void whatWasBegunGoesOn() throws Exception {
        Set<UUID> owed;
        try (var documents = new StoredDocuments(folder)) {
            owed = documents.owed();
            assertThat(owed).isNotEmpty();
            assertThat(documents.raw("feedback").get("themes"))
                    .isNotEmpty()
                    .noneMatch(theme -> known("theme.owed.label").equals(theme.getString("label")));
        }

        try (var running = Standalone.start(0, folder, false, ServiceModules.all())) {
            aReceiptIsFollowed(running);
            aMergedThemeLeadsOn(running);
            anActIsUndone(running);
            somebodySignsIn(running);
            anEventOwedArrives(running);
        }

        try (var documents = new StoredDocuments(folder)) {
            assertThat(documents.owed()).doesNotContainAnyElementsOf(owed);
        }
    }

    private void aReceiptIsFollowed(Standalone running) throws Exception {
        assertThat(get(running, "/api/receipts/" + known("receipt"))
                        .get("contributionId")
                        .asString())
                .isEqualTo(known("receipt.contribution"));
        assertThat(get(running, "/api/receipts/" + known("receipt.answered"))
                        .get("answer")
                        .get("outcome")
                        .asString())
                .isEqualTo("INCLUSION");
    }

    private void aMergedThemeLeadsOn(Standalone running) throws Exception {
        assertThat(page(running, "/themes/" + known(MERGED))).contains("/themes/" + known("theme.renamed"));
    }

    private void anActIsUndone(Standalone running) throws Exception {
        String theme = "/api/themes/" + known("theme.to-undo");
        assertThat(get(running, theme).get("label").asString()).isNotEqualTo(known("theme.to-undo.label"));
        var undo = request(running, "/api/themes/history/" + known("act.to-undo") + "/undo")
                .header("Authorization", credentials("forum"))
                .POST(BodyPublishers.noBody());
        assertThat(send(undo)).contains("UNDO");
        assertThat(get(running, theme).get("label").asString()).isEqualTo(known("theme.to-undo.label"));
    }

    private void somebodySignsIn(Standalone running) throws Exception {
        for (String account : new String[] {"secretariat", "observer", "dori"}) {
            var workshops = request(running, "/api/workshops")
                    .header("Authorization", credentials(account))
                    .GET();
            assertThat(JSON.readTree(send(workshops)).isArray()).isTrue();
        }
    }

    /** The last name of a theme, saved in the moment before the kill, reaches those who answer it. */
    private void anEventOwedArrives(Standalone running) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(running.bean(Themes.class).of(known("theme.owed.consultation")))
                        .extracting(Theme::label)
                        .contains(known("theme.owed.label")));
    }

    private String known(String name) {
        return known.getProperty(name);
    }

    private String credentials(String account) {
        String typed = account + ":" + known("password." + account);
        return "Basic " + Base64.getEncoder().encodeToString(typed.getBytes(UTF_8));
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
        var answer = client.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
