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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.palabre.standalone.demo.DemoContent.Session;
import tools.jackson.databind.JsonNode;

/** Creates a demo consultation with its contributions. */
final class DemoConsultation {

    private static final String SECRETARIAT = "secretariat";
    private static final Map<String, String> AGE_BANDS = Map.of(
            "UNDER_18", "UNDER_18",
            "18_24", "FROM_18_TO_24",
            "25_34", "FROM_25_TO_34",
            "35_59", "FROM_35_TO_59",
            "60_PLUS", "FROM_60");

    private final DemoApi api;
    private final DemoContent content;

    DemoConsultation(DemoApi api, DemoContent content) {
        this.api = api;
        this.content = content;
    }

    /** Drafts and announces the consultation, with an opening in the past. */
    void open() throws InterruptedException {
        Instant now = Instant.now();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Map<String, Object> draft = new HashMap<>();
        draft.put("slug", content.consultation().slug());
        draft.putAll(translations("title", content.consultation().title()));
        draft.putAll(translations("question", content.consultation().question()));
        draft.putAll(translations("description", content.consultation().description()));
        draft.put(
                "opensAt",
                now.minus(Duration.ofDays(content.consultation().opensDaysAgo()))
                        .toString());
        draft.put(
                "closesAt",
                now.plus(Duration.ofDays(content.consultation().closesInDays())).toString());
        draft.put(
                "sessions",
                content.consultation().sessions().stream()
                        .map(session ->
                                session.region() + "; " + session.place() + "; " + today.minusDays(session.daysAgo()))
                        .collect(Collectors.joining("\n")));
        api.postAs(SECRETARIAT, "/api/consultations", draft);
        api.postAs(
                SECRETARIAT,
                "/api/consultations/" + content.consultation().slug() + "/announcement",
                Map.of("reason", "Démonstration : ses dates et son contenu sont fictifs."));
    }

    /** Adds contributions, online and from workshops. */
    void addContributions() throws InterruptedException {
        contributeOnline();
        addWorkshops();
    }

    /** Closes the consultation ahead of its calendar. */
    void close() throws InterruptedException {
        api.postAs(SECRETARIAT, "/api/consultations/" + content.consultation().slug() + "/closing", Map.of());
    }

    private static Map<String, String> translations(String name, Map<String, String> text) {
        return Map.of(name + "Fr", text.getOrDefault("fr", ""), name + "En", text.getOrDefault("en", ""));
    }

    private void contributeOnline() throws InterruptedException {
        for (NamedCsvRecord row : content.contributions()) {
            if (row.getField("workshop").isEmpty()) {
                Map<String, String> body = new HashMap<>(row.getFieldsAsMap());
                body.keySet().removeAll(List.of("workshop", "topic"));
                body.computeIfPresent("ageBand", (field, band) -> AGE_BANDS.getOrDefault(band, ""));
                UUID key =
                        UUID.nameUUIDFromBytes((content.consultation().slug() + row.getField("text")).getBytes(UTF_8));
                api.post("/api/consultations/" + content.consultation().slug() + "/contributions", key, body);
            }
        }
    }

    private void addWorkshops() throws InterruptedException {
        Map<String, List<String>> notes = content.contributions().stream()
                .filter(row -> !row.getField("workshop").isEmpty())
                .collect(Collectors.groupingBy(
                        row -> row.getField("workshop"),
                        Collectors.mapping(row -> row.getField("text"), Collectors.toList())));
        LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
        for (Session session : content.consultation().sessions()) {
            List<String> texts = notes.get(session.region());
            if (texts != null) {
                addWorkshop(session, today.minusDays(session.daysAgo()), texts);
            }
        }
    }

    private void addWorkshop(Session session, LocalDate date, List<String> texts) throws InterruptedException {
        int people = 18 + 3 * texts.size();
        JsonNode workshop = api.postAs(
                SECRETARIAT,
                "/api/workshops",
                Map.of(
                        "consultation", content.consultation().slug(),
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
}
