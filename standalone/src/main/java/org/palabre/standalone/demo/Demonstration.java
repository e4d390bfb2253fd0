package org.palabre.standalone.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palabre.standalone.demo.DemoContent.Decision;
import org.palabre.standalone.demo.DemoContent.Session;
import tools.jackson.databind.JsonNode;

/**
 * Opens one consultation modelled on Burkina Faso's third national action plan, with contributions from all regions,
 * workshops, themes and decisions half made, so that every page has something to show.
 */
public final class Demonstration {

    private static final String SECRETARIAT = "secretariat";
    private static final String FORUM = "forum";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DemoApi api;
    private final DemoContent.Consultation consultation = DemoContent.consultation();

    private Demonstration(DemoApi api) {
        this.api = api;
    }

    /**
     * Plays it all into a running server.
     *
     * @param passwords by account: {@code secretariat} and {@code forum}
     */
    public static void play(int port, Map<String, String> passwords) throws InterruptedException {
        try (var api = new DemoApi(port, passwords)) {
            var demonstration = new Demonstration(api);
            demonstration.open();
            demonstration.contribute();
            demonstration.holdWorkshops();
            demonstration.awaitThemes();
            demonstration.decide();
        }
    }

    private void open() throws InterruptedException {
        Instant now = Instant.now();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Map<String, Object> draft = new HashMap<>();
        draft.put("slug", consultation.slug());
        draft.putAll(inBothLanguages("title", consultation.title()));
        draft.putAll(inBothLanguages("question", consultation.question()));
        draft.putAll(inBothLanguages("description", consultation.description()));
        draft.put(
                "opensAt",
                now.minus(Duration.ofDays(consultation.opensDaysAgo())).toString());
        draft.put(
                "closesAt",
                now.plus(Duration.ofDays(consultation.closesInDays())).toString());
        draft.put(
                "sessions",
                consultation.sessions().stream()
                        .map(session ->
                                session.region() + "; " + session.place() + "; " + today.minusDays(session.daysAgo()))
                        .collect(Collectors.joining("\n")));
        api.postAs(SECRETARIAT, "/api/consultations", draft);
        api.postAs(
                SECRETARIAT,
                "/api/consultations/" + consultation.slug() + "/announcement",
                Map.of("reason", "Démonstration : ses dates et son contenu sont fictifs."));
    }

    private static Map<String, String> inBothLanguages(String name, Map<String, String> text) {
        return Map.of(name + "Fr", text.getOrDefault("fr", ""), name + "En", text.getOrDefault("en", ""));
    }

    private void contribute() throws InterruptedException {
        for (NamedCsvRecord row : DemoContent.contributions()) {
            if (row.getField("workshop").isEmpty()) {
                Map<String, String> body = new HashMap<>(row.getFieldsAsMap());
                body.keySet().removeAll(List.of("workshop", "topic"));
                body.computeIfPresent("ageBand", (field, band) -> AGE_BANDS.getOrDefault(band, ""));
                UUID key = UUID.nameUUIDFromBytes((consultation.slug() + row.getField("text")).getBytes(UTF_8));
                api.post("/api/consultations/" + consultation.slug() + "/contributions", key, body);
            }
        }
    }

    private static final Map<String, String> AGE_BANDS = Map.of(
            "UNDER_18", "UNDER_18",
            "18_24", "FROM_18_TO_24",
            "25_34", "FROM_25_TO_34",
            "35_59", "FROM_35_TO_59",
            "60_PLUS", "FROM_60");

    private void holdWorkshops() throws InterruptedException {
        Map<String, List<String>> notes = DemoContent.contributions().stream()
                .filter(row -> !row.getField("workshop").isEmpty())
                .collect(Collectors.groupingBy(
                        row -> row.getField("workshop"),
                        Collectors.mapping(row -> row.getField("text"), Collectors.toList())));
        LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
        for (Session session : consultation.sessions()) {
            List<String> texts = notes.get(session.region());
            if (texts != null) {
                hold(session, today.minusDays(session.daysAgo()), texts);
            }
        }
    }

    private void hold(Session session, LocalDate date, List<String> texts) throws InterruptedException {
        int people = 18 + 3 * texts.size();
        JsonNode workshop = api.postAs(
                SECRETARIAT,
                "/api/workshops",
                Map.of(
                        "consultation", consultation.slug(),
                        "region", session.region(),
                        "place", session.place(),
                        "date", date.toString(),
                        "headCounts", Map.of("total", people, "women", people * 2 / 5)));
        String address = "/api/workshops/" + workshop.get("id").asString();
        api.uploadAs(SECRETARIAT, address + "/notes", "atelier-" + session.region() + ".csv", notes(texts));
        api.postAs(SECRETARIAT, address + "/submission", Map.of());
    }

    private static String notes(List<String> texts) {
        var csv = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(csv)) {
            writer.writeRecord("contribution");
            texts.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    /** Waits until a full run has put every contribution where it belongs. */
    private void awaitThemes() throws InterruptedException {
        int all = DemoContent.contributions().size();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            int settled = 0;
            for (JsonNode theme : themes()) {
                settled += theme.get("size").asInt() - theme.path("provisional").asInt(0);
            }
            int unthemed = api.get("/api/themes/unthemed?consultation=" + consultation.slug())
                    .size();
            if (settled > 0 && settled + unthemed == all) {
                return;
            }
            Thread.sleep(Duration.ofMillis(200));
        }
    }

    private JsonNode themes() throws InterruptedException {
        return api.get("/api/themes?consultation=" + consultation.slug());
    }

    private void decide() throws InterruptedException {
        Map<String, String> topics = DemoContent.contributions().stream()
                .collect(Collectors.toMap(
                        row -> row.getField("text").strip(), row -> row.getField("topic"), (one, other) -> one));
        Map<String, Map<String, Long>> topicsByTheme = new HashMap<>();
        for (JsonNode theme : themes()) {
            String id = theme.get("id").asString();
            topicsByTheme.put(
                    id,
                    api.get("/api/themes/" + id + "/contributions")
                            .valueStream()
                            .map(contribution -> topics.getOrDefault(
                                    contribution.get("text").asString().strip(), ""))
                            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
        }
        for (Decision decision : DemoContent.decisions()) {
            var theme = topicsByTheme.entrySet().stream()
                    .filter(entry -> entry.getValue().containsKey(decision.topic()))
                    .max(Comparator.comparing(entry -> entry.getValue().get(decision.topic())));
            if (theme.isPresent()) {
                topicsByTheme.remove(theme.get().getKey());
                decide(decision, theme.get().getKey());
            }
        }
    }

    private void decide(Decision decision, String theme) throws InterruptedException {
        JsonNode recorded = api.postAs(
                FORUM,
                "/api/decisions",
                Map.of(
                        "target", Map.of("theme", theme),
                        "outcome", decision.outcome(),
                        "considered", decision.considered(),
                        "influence", decision.influence(),
                        "reasons", decision.reasons(),
                        "furtherUse", decision.furtherUse()));
        if (decision.approved()) {
            api.postAs(SECRETARIAT, "/api/decisions/" + recorded.get("id").asString() + "/approval", Map.of());
        }
    }
}
