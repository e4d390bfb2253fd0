package org.palabre.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.palabre.platform.event.Event;
import org.palabre.platform.event.EventJson;
import org.springframework.core.io.ClassPathResource;

/** Access to the contracts of events: a schema and an example for each type. */
public final class Contract {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contract() {}

    /** For consumers: the example of this type. */
    public static String example(String type) {
        return read(type + ".example.json");
    }

    /** For producers: asserts that an event conforms to its schema. */
    public static void assertKept(Event event) {
        assertKept(event.type(), EventJson.write(event));
    }

    /** For producers: asserts that JSON conforms to the schema of a type. */
    public static void assertKept(String type, String json) {
        var errors = SCHEMAS.getSchema(read(type + ".schema.json"))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        assertThat(errors).as("%s against its schema: %s", type, json).isEmpty();
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("contracts/events/" + file).getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
