package org.palabre.feedback.contribution.kafka;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.palabre.feedback.contribution.AnswerableContributions;
import org.palabre.platform.event.Batches;
import org.palabre.platform.event.CloudEvent;
import org.palabre.platform.event.EventJson;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Kafka listener that updates the projection of contributions and their themes. */
@Component
class ContributionListener {

    private final AnswerableContributions contributions;

    ContributionListener(AnswerableContributions contributions) {
        this.contributions = contributions;
    }

    @KafkaListener(topics = "contributions", batch = "true")
    void onContributions(List<ConsumerRecord<String, String>> messages) {
        Batches.read(
                messages,
                message -> CloudEvent.type(message).equals(ContributionSubmitted.TYPE)
                        ? Optional.of(EventJson.read(message.value(), ContributionSubmitted.class))
                        : Optional.empty(),
                submissions -> contributions.apply(submissions.stream()
                        .map(ContributionSubmitted::toUpdate)
                        .toList()));
    }

    @KafkaListener(topics = "groupings", batch = "true")
    void onGroupings(List<ConsumerRecord<String, String>> messages) {
        Batches.read(
                messages,
                message -> CloudEvent.type(message).equals(ContributionGrouped.TYPE)
                        ? Optional.of(EventJson.read(message.value(), ContributionGrouped.class))
                        : Optional.empty(),
                groupings -> contributions.apply(
                        groupings.stream().map(ContributionGrouped::toUpdate).toList()));
    }
}
