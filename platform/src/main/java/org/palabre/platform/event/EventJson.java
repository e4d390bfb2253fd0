package org.palabre.platform.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON mapping of events: null values are omitted, instants are ISO 8601, and consumers ignore unknown fields, so
 * that producers may add fields.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private EventJson() {}

    /** The event as JSON. */
    public static String write(Event event) {
        return MAPPER.writeValueAsString(event);
    }

    /**
     * Reads an event into the consumer's own record.
     *
     * @throws tools.jackson.core.JacksonException if the body does not match
     */
    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
