package org.palabre.synthesis.consultation.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.palabre.platform.event.CloudEvent;
import org.palabre.platform.event.EventJson;
import org.palabre.synthesis.consultation.FollowConsultation;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Listens to consultation events. */
@Component
class ConsultationEvents {

    private final FollowConsultation followConsultation;

    ConsultationEvents(FollowConsultation followConsultation) {
        this.followConsultation = followConsultation;
    }

    @KafkaListener(topics = "consultations")
    void on(ConsumerRecord<String, String> message) {
        if (CloudEvent.type(message).equals(ConsultationChanged.TYPE)) {
            followConsultation.follow(
                    EventJson.read(message.value(), ConsultationChanged.class).toConsultation());
        }
    }
}
