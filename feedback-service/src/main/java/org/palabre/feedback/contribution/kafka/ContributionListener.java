package org.palabre.feedback.contribution.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.palabre.feedback.contribution.AnswerableContributions;
import org.palabre.platform.event.CloudEvent;
import org.palabre.platform.event.EventJson;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what was contributed and under which theme it was put. */
@Component
class ContributionListener {

    private final AnswerableContributions contributions;

    ContributionListener(AnswerableContributions contributions) {
        this.contributions = contributions;
    }

    @KafkaListener(topics = "contributions")
    void hearWhatWasSaid(ConsumerRecord<String, String> message) {
        if (CloudEvent.type(message).equals(ContributionSubmitted.TYPE)) {
            var event = EventJson.read(message.value(), ContributionSubmitted.class);
            contributions.keep(event.contribution(), event.consultation(), event.asSubmission());
        }
    }

    @KafkaListener(topics = "groupings")
    void hearHowItWasGrouped(ConsumerRecord<String, String> message) {
        if (CloudEvent.type(message).equals(ContributionGrouped.TYPE)) {
            var event = EventJson.read(message.value(), ContributionGrouped.class);
            contributions.keep(event.contribution(), event.consultation(), event.asGrouping());
        }
    }
}
