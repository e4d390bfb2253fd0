package org.palabre.consultation.receipt.kafka;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.palabre.consultation.calendar.MarkResponded;
import org.palabre.consultation.receipt.Answer;
import org.palabre.consultation.receipt.UpdateContributionStatus;
import org.palabre.consultation.receipt.UpdateContributionStatus.Placement;
import org.palabre.platform.event.Batches;
import org.palabre.platform.event.CloudEvent;
import org.palabre.platform.event.EventJson;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Kafka listener for placements, themes and answers of contributions. */
@Component
class ReceiptListener {

    private final UpdateContributionStatus updateStatus;
    private final MarkResponded markResponded;

    ReceiptListener(UpdateContributionStatus updateStatus, MarkResponded markResponded) {
        this.updateStatus = updateStatus;
        this.markResponded = markResponded;
    }

    record ThemeChanged(UUID theme, long version, String label) {}

    record ContributionAnswered(
            UUID contribution,
            long version,
            String outcome,
            @Nullable String themeLabel,
            String considered,
            String influence,
            String reasons,
            String furtherUse,
            Instant answeredAt) {

        Answer toAnswer() {
            return new Answer(outcome, themeLabel, considered, influence, reasons, furtherUse, answeredAt);
        }
    }

    record ResponsePublished(String consultation) {}

    @KafkaListener(topics = "groupings", batch = "true")
    void onGroupings(List<ConsumerRecord<String, String>> messages) {
        Batches.read(
                messages,
                message -> Optional.of(EventJson.read(message.value(), Placement.class)),
                updateStatus::applyPlacements);
    }

    @KafkaListener(topics = "themes")
    void onTheme(ConsumerRecord<String, String> message) {
        var theme = EventJson.read(message.value(), ThemeChanged.class);
        updateStatus.applyThemeLabel(theme.theme(), theme.label(), theme.version());
    }

    @KafkaListener(topics = "responses")
    void onResponse(ConsumerRecord<String, String> message) {
        switch (CloudEvent.type(message)) {
            case "contribution.answered.v1" -> {
                var answered = EventJson.read(message.value(), ContributionAnswered.class);
                updateStatus.applyAnswer(answered.contribution(), answered.toAnswer(), answered.version());
            }
            case "response.published.v1" ->
                markResponded.mark(
                        EventJson.read(message.value(), ResponsePublished.class).consultation());
            default -> {
                // Other events of the topic are not needed here.
            }
        }
    }
}
