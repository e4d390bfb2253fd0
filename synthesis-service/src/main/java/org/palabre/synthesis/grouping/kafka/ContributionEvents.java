package org.palabre.synthesis.grouping.kafka;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.palabre.platform.event.CloudEvent;
import org.palabre.platform.event.EventJson;
import org.palabre.synthesis.grouping.ReceiveContributions;
import org.palabre.synthesis.grouping.ReceiveContributions.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Listens to contributions, as many at once as have come. */
@Component
class ContributionEvents {

    private final ReceiveContributions receiveContributions;

    ContributionEvents(ReceiveContributions receiveContributions) {
        this.receiveContributions = receiveContributions;
    }

    @KafkaListener(topics = "contributions", batch = "true")
    void on(List<ConsumerRecord<String, String>> messages) {
        List<Received> readable = new ArrayList<>();
        for (ConsumerRecord<String, String> message : messages) {
            if (CloudEvent.type(message).equals(ContributionSubmitted.TYPE)) {
                try {
                    readable.add(EventJson.read(message.value(), ContributionSubmitted.class)
                            .received());
                } catch (JacksonException poison) {
                    // What came before it is taken in, it alone is put aside, and the rest comes again.
                    receiveContributions.receive(readable);
                    throw new BatchListenerFailedException("Unreadable contribution", poison, message);
                }
            }
        }
        receiveContributions.receive(readable);
    }
}
