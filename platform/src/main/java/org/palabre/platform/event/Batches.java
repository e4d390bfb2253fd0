package org.palabre.platform.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.BatchListenerFailedException;
import tools.jackson.core.JacksonException;

/** Messages that are read as many at once as have come. */
public final class Batches {

    private Batches() {}

    /**
     * Reads the messages and hands them on. What came before one that cannot be read is handed on, it alone is put aside,
     * and the rest comes again.
     *
     * @param reader what a message says, or nothing if it is of no interest
     */
    public static <T> void read(
            List<ConsumerRecord<String, String>> messages,
            Function<ConsumerRecord<String, String>, Optional<T>> reader,
            Consumer<List<T>> receiver) {
        List<T> readable = new ArrayList<>();
        for (ConsumerRecord<String, String> message : messages) {
            try {
                reader.apply(message).ifPresent(readable::add);
            } catch (JacksonException poison) {
                receiver.accept(readable);
                throw new BatchListenerFailedException("Unreadable " + message.topic(), poison, message);
            }
        }
        receiver.accept(readable);
    }
}
