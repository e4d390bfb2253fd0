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

/** What the demonstration consists of, as the files under {@code demo/} say. */
final class DemoContent {

    private static final JsonMapper JSON = JsonMapper.shared();

    private DemoContent() {}

    /** The consultation; its dates are given in days from today. */
    record Consultation(
            String slug,
            Map<String, String> title,
            Map<String, String> question,
            Map<String, String> description,
            int opensDaysAgo,
            int closesInDays,
            List<Session> sessions) {}

    /** A regional session, held some days ago. */
    record Session(String region, String place, int daysAgo) {}

    /** A decision on whatever theme holds most contributions of a topic. */
    record Decision(
            String topic,
            String outcome,
            String considered,
            String influence,
            String reasons,
            String furtherUse,
            boolean approved) {}

    static Consultation consultation() {
        return read("consultation.json", Consultation.class);
    }

    static List<Decision> decisions() {
        return List.of(read("decisions.json", Decision[].class));
    }

    /** The contributions with their topics. */
    static List<NamedCsvRecord> contributions() {
        try (var reader =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(open("contributions.csv"), UTF_8))) {
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
