package org.palabre.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Proposals of citizens from 2015, from the imported file to the answer for each receipt code. */
class RealInputTest {

    private static final String FILE = "repnum-proposals.tsv";
    private static final String SLUG = "republique-numerique";
    private static final int PROPOSALS = 661;
    private static final String TOO_LONG = "line 168: text: ";

    @TempDir
    Path data;

    @TempDir
    Path folder;

    private final Figures figures = new Figures();

    @Test
    void everyImportedProposalIsAnsweredAlsoAfterARestart() throws Exception {
        Path file = Files.copy(proposals(), folder.resolve(FILE));
        Answers published;
        try (PalabreProcess palabre = figures.timed("start on an empty folder", () -> PalabreProcess.start(data))) {
            var api = new Api(palabre.address());
            api.openConsultation(SLUG);
            importTwice(file, palabre.address());
            group(api);
            answer(api);
            List<String> codes = receiptCodes(file);
            figures.time("publication, until every code leads to an answer", () -> awaitAnswers(api, codes));
            published = figures.timed("661 answers by code, and both exports", () -> Answers.read(api, codes));
            published.check();
        }
        try (PalabreProcess again = figures.timed("start on the same data", () -> PalabreProcess.start(data))) {
            var api = new Api(again.address());
            Answers afterRestart =
                    figures.timed("the same again after it", () -> Answers.read(api, receiptCodes(file)));
            assertThat(afterRestart).isEqualTo(published);
        }
        figures.write(Path.of("target", "real-input.md"));
    }

    private static Path proposals() {
        Path file = Path.of(System.getProperty("data", "../../shared/data"))
                .resolve(FILE)
                .toAbsolutePath()
                .normalize();
        assumeThat(file)
                .as("%s is missing; -Ddata=FOLDER names its folder", file)
                .isRegularFile();
        return file;
    }

    private void importTwice(Path file, String address) throws IOException, InterruptedException {
        ImportRun first = figures.timed("import", () -> ImportRun.of(file, SLUG, address));
        assertThat(first.exitCode()).as(first.toString()).isEqualTo(1);
        assertThat(first.summary()).contains("661 contributions are in (661 new, 0 there before), 1 rows were refused");
        assertThat(first.refusals())
                .singleElement()
                .asString()
                .startsWith(TOO_LONG)
                .contains("19,496", "10,000");
        List<String> codes = receiptCodes(file);
        assertThat(codes).hasSize(PROPOSALS).doesNotHaveDuplicates();

        ImportRun second = figures.timed("import of the same file again", () -> ImportRun.of(file, SLUG, address));
        assertThat(second.summary()).contains("661 contributions are in (0 new, 661 there before)");
        assertThat(second.refusals()).isEqualTo(first.refusals());
        assertThat(receiptCodes(file)).isEqualTo(codes);
        assertThat(new Api(address)
                        .get("/api/consultations/" + SLUG)
                        .json()
                        .get("contributions")
                        .asInt())
                .isEqualTo(PROPOSALS);
        figures.count("contributions", PROPOSALS);
        figures.count("rows refused", first.refusals().size());
    }

    /** Waits for themes, closes the consultation and waits for the final run. */
    private void group(Api api) throws IOException, InterruptedException {
        figures.time("wait for themes, after both imports", () -> awaitGrouped(api, false));
        Api.expect(200, api.postAsSecretariat("/api/consultations/" + SLUG + "/closing", Map.of()));
        figures.time("wait for settled themes, after closing", () -> awaitGrouped(api, true));
    }

    private static void awaitGrouped(Api api, boolean settled) {
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    int grouped = 0;
                    int provisional = 0;
                    JsonNode themes = themes(api);
                    for (JsonNode theme : themes) {
                        grouped += theme.get("size").asInt();
                        provisional += theme.path("provisional").asInt(0);
                    }
                    for (JsonNode alone : unthemed(api)) {
                        grouped++;
                        provisional += alone.get("provisional").asBoolean() ? 1 : 0;
                    }
                    return !themes.isEmpty() && grouped == PROPOSALS && (!settled || provisional == 0);
                });
    }

    /** Decides on all themes but one, is refused, decides on the last and publishes. */
    private void answer(Api api) throws IOException, InterruptedException {
        List<JsonNode> themes = new ArrayList<>(themes(api).values());
        JsonNode unthemed = unthemed(api);
        JsonNode lastTheme = themes.removeLast();
        int unanswered = lastTheme.get("size").asInt();
        figures.count("themes", themes.size() + 1);
        figures.count("contributions under no theme", unthemed.size());

        Deliberation deliberation = Deliberation.on(SLUG, api);
        figures.time("decisions recorded", () -> {
            for (JsonNode theme : themes) {
                deliberation.decideOnTheme(theme);
            }
            for (JsonNode alone : unthemed) {
                deliberation.decideOnContribution(alone);
            }
        });
        figures.time("decisions approved", deliberation::approveEverything);
        Api.Response refusal = deliberation.publish();
        Api.expect(409, refusal);
        assertThat(refusal.body()).contains("contributions-unanswered", "\"detail\":\"" + unanswered + " ");

        deliberation.decideOnTheme(lastTheme);
        deliberation.approveEverything();
        figures.count("decisions", deliberation.decided());
        Api.expect(202, deliberation.publish());
    }

    private static JsonNode themes(Api api) throws IOException {
        return api.get("/api/themes?consultation=" + SLUG).json();
    }

    private static JsonNode unthemed(Api api) throws IOException {
        return api.get("/api/themes/unthemed?consultation=" + SLUG).json();
    }

    private static List<String> receiptCodes(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(file.resolveSibling(FILE + ".receipts.csv"))) {
            return rows.stream().map(row -> row.getField("receiptCode")).toList();
        }
    }

    private static void awaitAnswers(Api api, List<String> codes) {
        Set<String> answered = new HashSet<>();
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    for (String code : codes) {
                        if (!answered.contains(code)
                                && api.get("/api/receipts/" + code).json().has("answer")) {
                            answered.add(code);
                        }
                    }
                    return answered.size() == codes.size()
                            && api.get("/api/responses/" + SLUG).status() == 200;
                });
    }

    /** Public answers: by receipt code and in both exports. */
    private record Answers(Map<String, JsonNode> byCode, String csv, String json) {

        static Answers read(Api api, List<String> codes) throws IOException {
            Map<String, JsonNode> byCode = new HashMap<>();
            for (String code : codes) {
                Api.Response receipt = api.get("/api/receipts/" + code);
                Api.expect(200, receipt);
                byCode.put(code, receipt.json());
            }
            Api.Response csv = api.get("/api/responses/" + SLUG + ".csv");
            Api.Response json = api.get("/api/responses/" + SLUG);
            Api.expect(200, csv);
            Api.expect(200, json);
            return new Answers(byCode, csv.body(), json.body());
        }

        /** Asserts that each code shows the outcome and reasons of both exports. */
        void check() {
            Map<String, String> outcomes = new HashMap<>();
            for (JsonNode receipt : byCode.values()) {
                JsonNode answer = receipt.path("answer");
                Deliberation.assertReasoned(answer);
                outcomes.put(
                        receipt.get("contributionId").asString(),
                        answer.get("outcome").asString());
            }
            assertThat(outcomes).hasSize(PROPOSALS);
            assertThat(Set.copyOf(outcomes.values())).containsExactlyInAnyOrder("INCLUSION", "AMENDMENT", "REJECTION");

            List<NamedCsvRecord> rows =
                    CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
            assertThat(rows)
                    .hasSize(PROPOSALS)
                    .allSatisfy(row -> assertThat(row.getField("outcome"))
                            .isEqualTo(outcomes.get(row.getField("contributionId"))));
            JsonNode answers = JsonMapper.shared().readTree(json).get("answers");
            assertThat(answers)
                    .hasSize(PROPOSALS)
                    .allSatisfy(row -> assertThat(row.get("outcome").asString())
                            .isEqualTo(outcomes.get(row.get("contributionId").asString())));
        }
    }
}
