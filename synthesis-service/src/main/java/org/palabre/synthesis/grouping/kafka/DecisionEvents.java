package org.palabre.synthesis.grouping.kafka;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.palabre.platform.event.CloudEvent;
import org.palabre.platform.event.EventJson;
import org.palabre.synthesis.grouping.KeepDecidedTheme;
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
            case DecisionRecorded.TYPE -> {
                UUID theme = EventJson.read(message.value(), DecisionRecorded.class)
                        .target()
                        .theme();
                if (theme != null) {
                    keepDecidedTheme.keep(theme);
                }
            }
            // The forum has read the theme all the same: it stays selected until a member says otherwise.
            case "decision.withdrawn.v1" -> {}
            default -> {}
        }
    }
}
