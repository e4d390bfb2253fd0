package org.palabre.platform.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A saved event, not yet published.
 *
 * @param eventId the CloudEvents {@code id}
 * @param type the CloudEvents {@code type}
 * @param key the Kafka key
 * @param occurredAt the CloudEvents {@code time}
 * @param data the JSON body
 */
public record OutboxEntry(UUID eventId, String type, String key, Instant occurredAt, String data) {

    static OutboxEntry of(Event event, Instant occurredAt) {
        return new OutboxEntry(UUID.randomUUID(), event.type(), event.key(), occurredAt, EventJson.write(event));
    }
}
