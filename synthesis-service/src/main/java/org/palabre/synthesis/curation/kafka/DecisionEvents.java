package org.palabre.synthesis.curation.kafka;

import java.util.UUID;
import java.util.function.ObjLongConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.palabre.platform.event.CloudEvent;
import org.palabre.platform.event.EventJson;
import org.palabre.synthesis.curation.KeepDecidedTheme;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Listens to decisions and keeps their themes. */
@Component
class DecisionEvents {

    private final KeepDecidedTheme keepDecidedTheme;

    DecisionEvents(KeepDecidedTheme keepDecidedTheme) {
        this.keepDecidedTheme = keepDecidedTheme;
    }

    @KafkaListener(topics = "decisions")
    void on(ConsumerRecord<String, String> message) {
        switch (CloudEvent.type(message)) {
            case DecisionOnTheme.RECORDED -> onTheme(message, keepDecidedTheme::keep);
            case DecisionOnTheme.WITHDRAWN -> onTheme(message, keepDecidedTheme::release);
            default -> {}
        }
    }

    private static void onTheme(ConsumerRecord<String, String> message, ObjLongConsumer<UUID> action) {
        var decision = EventJson.read(message.value(), DecisionOnTheme.class);
        UUID theme = decision.target().theme();
        if (theme != null) {
            action.accept(theme, decision.version());
        }
    }
}
