package org.palabre.standalone.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * Content of a demo consultation, from the files under {@code demo/}.
 *
 * @param contributions the contributions with their topics
 */
record DemoContent(Consultation consultation, List<NamedCsvRecord> contributions, List<Decision> decisions) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The current consultation, modelled on the third national action plan. */
    static DemoContent current() {
        return in("");
    }

    /** A small earlier consultation, closed and answered. */
    static DemoContent earlier() {
        return in("earlier/");
    }

    private static DemoContent in(String folder) {
        return new DemoContent(
                read(folder + "consultation.json", Consultation.class),
                contributions(folder + "contributions.csv"),
                List.of(read(folder + "decisions.json", Decision[].class)));
    }

    /** The consultation, with dates in days from today. */
    record Consultation(
            String slug,
            Map<String, String> title,
            Map<String, String> question,
            Map<String, String> description,
            int opensDaysAgo,
            int closesInDays,
            List<Session> sessions) {}

    /** A regional session in the past. */
    record Session(String region, String place, int daysAgo) {}

    /** A decision on the largest theme of a topic. */
    record Decision(
            String topic,
            String outcome,
            String considered,
            String influence,
            String reasons,
            String furtherUse,
            boolean approved) {}

    private static List<NamedCsvRecord> contributions(String file) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(open(file), UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(String file, Class<T> type) {
        try (InputStream json = open(file)) {
            return JSON.readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(DemoContent.class.getResourceAsStream("/demo/" + file), file);
    }
}
