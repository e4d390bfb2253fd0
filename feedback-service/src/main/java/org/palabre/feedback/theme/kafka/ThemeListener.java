package org.palabre.feedback.theme.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.palabre.feedback.theme.Themes;
import org.palabre.platform.event.CloudEvent;
import org.palabre.platform.event.EventJson;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Kafka listener that updates the projection of themes. */
@Component
class ThemeListener {

    private final Themes themes;

    ThemeListener(Themes themes) {
        this.themes = themes;
    }

    @KafkaListener(topics = "themes")
    void onMessage(ConsumerRecord<String, String> message) {
        if (CloudEvent.type(message).equals(ThemeChanged.TYPE)) {
            themes.saveIfNewer(
                    EventJson.read(message.value(), ThemeChanged.class).toTheme());
        }
    }
}
