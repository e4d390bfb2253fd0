package org.palabre.platform.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON form of events: absent values are left out, instants are ISO 8601, and a consumer ignores what it does not
 * know, so that a producer may add a field.
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
     * What a consumer reads of an event, in a record of its own.
     *
     * @throws tools.jackson.core.JacksonException if the body is not that shape
     */
    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
