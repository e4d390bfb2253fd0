package org.palabre.feedback.theme.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.palabre.feedback.theme.Themes;
import org.palabre.platform.event.CloudEvent;
import org.palabre.platform.event.EventJson;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of themes. */
@Component
class ThemeListener {

    private final Themes themes;

    ThemeListener(Themes themes) {
        this.themes = themes;
    }

    @KafkaListener(topics = "themes")
    void hear(ConsumerRecord<String, String> message) {
        if (CloudEvent.type(message).equals(ThemeChanged.TYPE)) {
            themes.keep(EventJson.read(message.value(), ThemeChanged.class).asTheme());
        }
    }
}
