package org.palabre.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ContractsTest {

    private static final Path CONTRACTS = Path.of("src/main/resources/contracts");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<String> types() {
        return StreamSupport.stream(topics().spliterator(), false)
                .flatMap(topic -> StreamSupport.stream(topic.get("types").spliterator(), false))
                .map(JsonNode::asString);
    }

    @ParameterizedTest
    @MethodSource("types")
    void anExampleKeepsItsSchema(String type) {
        assertThat(errors(type, read(type + ".example.json"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSchemaRefusesWhatItDoesNotName(String type) {
        var withContact = read(type + ".example.json").replaceFirst("\\{", "{\"contact\":\"+226 70 00 00 00\",");

        assertThat(errors(type, withContact)).isNotEmpty();
    }

    @Test
    void everySchemaBelongsToATopic() throws IOException {
        try (var files = Files.list(CONTRACTS.resolve("events"))) {
            var schemas = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .map(name -> name.replace(".schema.json", ""))
                    .toList();
            assertThat(schemas).containsExactlyInAnyOrderElementsOf(types().toList());
        }
    }

    private static List<String> errors(String type, String json) {
        return SCHEMAS
                .getSchema(read(type + ".schema.json"))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode topics() {
        return JSON.readTree(CONTRACTS.resolve("topics.json"));
    }

    private static String read(String file) {
        try {
            return Files.readString(CONTRACTS.resolve("events").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
