package org.palabre.feedback.consultation.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.palabre.feedback.consultation.Consultations;
import org.palabre.platform.event.CloudEvent;
import org.palabre.platform.event.EventJson;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Kafka listener that updates the projection of consultations. */
@Component
class ConsultationListener {

    private final Consultations consultations;

    ConsultationListener(Consultations consultations) {
        this.consultations = consultations;
    }

    @KafkaListener(topics = "consultations")
    void onMessage(ConsumerRecord<String, String> message) {
        if (CloudEvent.type(message).equals(ConsultationChanged.TYPE)) {
            consultations.saveIfNewer(
                    EventJson.read(message.value(), ConsultationChanged.class).toConsultation());
        }
    }
}
