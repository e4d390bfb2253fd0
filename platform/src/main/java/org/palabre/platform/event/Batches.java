package org.palabre.platform.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.BatchListenerFailedException;
import tools.jackson.core.JacksonException;

/** Parsing for batch listeners. */
public final class Batches {

    private Batches() {}

    /**
     * Parses the messages and passes them to the receiver. At an unreadable message, the ones before it are passed
     * on, it goes to the dead letters, and the rest is redelivered.
     *
     * @param reader parses a message; empty to skip it
     */
    public static <T> void read(
            List<ConsumerRecord<String, String>> messages,
            Function<ConsumerRecord<String, String>, Optional<T>> reader,
            Consumer<List<T>> receiver) {
        List<T> parsed = new ArrayList<>();
        for (ConsumerRecord<String, String> message : messages) {
            try {
                reader.apply(message).ifPresent(parsed::add);
            } catch (JacksonException unreadable) {
                receiver.accept(parsed);
                throw new BatchListenerFailedException("Unreadable " + message.topic(), unreadable, message);
            }
        }
        receiver.accept(parsed);
    }
}
