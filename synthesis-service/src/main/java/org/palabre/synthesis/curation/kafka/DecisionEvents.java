package org.palabre.synthesis.curation.kafka;

import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.palabre.platform.event.CloudEvent;
import org.palabre.platform.event.EventJson;
import org.palabre.synthesis.curation.KeepDecidedTheme;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Listens to decisions. */
@Component
class DecisionEvents {

    private final KeepDecidedTheme keepDecidedTheme;

    DecisionEvents(KeepDecidedTheme keepDecidedTheme) {
        this.keepDecidedTheme = keepDecidedTheme;
    }

    @KafkaListener(topics = "decisions")
    void on(ConsumerRecord<String, String> message) {
        switch (CloudEvent.type(message)) {
            case DecisionOnTheme.RECORDED -> theme(message).ifPresent(keepDecidedTheme::keep);
            case DecisionOnTheme.WITHDRAWN -> theme(message).ifPresent(keepDecidedTheme::release);
            default -> {}
        }
    }

    private static Optional<UUID> theme(ConsumerRecord<String, String> message) {
        return Optional.ofNullable(
                EventJson.read(message.value(), DecisionOnTheme.class).target().theme());
    }
}
