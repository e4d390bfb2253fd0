package org.palabre.platform.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * CloudEvents 1.0 attributes as Kafka headers, binary content mode.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">Kafka
 *     Protocol Binding for CloudEvents</a>
 */
public final class CloudEvent {

    private CloudEvent() {}

    static ProducerRecord<String, String> toRecord(OutboxEntry entry, String topic, String source) {
        var message = new ProducerRecord<>(topic, entry.key(), entry.data());
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", entry.eventId().toString());
        header(message, "ce_source", source);
        header(message, "ce_type", entry.type());
        header(message, "ce_subject", entry.key());
        header(message, "ce_time", entry.occurredAt().toString());
        header(message, "content-type", "application/json");
        return message;
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(UTF_8));
    }

    /** The logical type of a consumed event; empty if the record has none. */
    public static String type(ConsumerRecord<?, ?> message) {
        var header = message.headers().lastHeader("ce_type");
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
