package org.palabre.synthesis.grouping.kafka;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.palabre.platform.event.Batches;
import org.palabre.platform.event.CloudEvent;
import org.palabre.platform.event.EventJson;
import org.palabre.synthesis.grouping.ReceiveContributions;
import org.palabre.synthesis.grouping.ReceiveContributions.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Listens to contribution events, in batches. */
@Component
class ContributionEvents {

    private final ReceiveContributions receiveContributions;

    ContributionEvents(ReceiveContributions receiveContributions) {
        this.receiveContributions = receiveContributions;
    }

    @KafkaListener(topics = "contributions", batch = "true")
    void on(List<ConsumerRecord<String, String>> messages) {
        Batches.read(messages, ContributionEvents::received, receiveContributions::receive);
    }

    private static Optional<Received> received(ConsumerRecord<String, String> message) {
        return CloudEvent.type(message).equals(ContributionSubmitted.TYPE)
                ? Optional.of(EventJson.read(message.value(), ContributionSubmitted.class)
                        .received())
                : Optional.empty();
    }
}
