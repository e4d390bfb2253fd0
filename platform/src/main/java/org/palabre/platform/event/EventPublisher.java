package org.palabre.platform.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;

/** Sends outbox entries to Kafka and waits until all in-sync replicas have acknowledged them. */
final class EventPublisher {

    private final KafkaTemplate<String, String> kafka;
    private final Topics topics;
    private final String source;

    EventPublisher(KafkaTemplate<String, String> kafka, Topics topics, String source) {
        this.kafka = kafka;
        this.topics = topics;
        this.source = source;
    }

    /**
     * Publishes the entries of several aggregates, in order per aggregate.
     *
     * @throws KafkaException if an entry was not acknowledged; all may be published again
     */
    void publish(Collection<List<OutboxEntry>> pending) throws InterruptedException {
        List<CompletableFuture<SendResult<String, String>>> acknowledgements = new ArrayList<>();
        for (List<OutboxEntry> entries : pending) {
            for (OutboxEntry entry : entries) {
                acknowledgements.add(kafka.send(CloudEvent.toRecord(entry, topics.nameFor(entry.type()), source)));
            }
        }
        for (CompletableFuture<SendResult<String, String>> acknowledgement : acknowledgements) {
            try {
                acknowledgement.get();
            } catch (ExecutionException e) {
                throw new KafkaException("An event was not acknowledged", e.getCause());
            }
        }
    }
}
