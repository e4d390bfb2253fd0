package org.palabre.consultation.receipt.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.palabre.consultation.calendar.MarkResponded;
import org.palabre.consultation.receipt.Answer;
import org.palabre.consultation.receipt.UpdateContributionStatus;
import org.palabre.consultation.receipt.UpdateContributionStatus.Placement;
import org.palabre.platform.testing.Contract;

class ReceiptListenerTest {

    private static final UUID CONTRIBUTION = UUID.fromString("1b4e28ba-2fa1-4d3b-9a3e-6c1f0e2d7a55");
    private static final UUID THEME = UUID.fromString("0f5f3c62-8f0a-4b4e-9a64-0d3c9a8f2b11");

    private final UpdateContributionStatus status = mock();
    private final MarkResponded markResponded = mock();
    private final ReceiptListener listener = new ReceiptListener(status, markResponded);

    @Test
    void placementsAndThemesAreReadAccordingToTheContract() {
        listener.onGroupings(List.of(message("groupings", "contribution.grouped.v1")));
        listener.onTheme(message("themes", "theme.changed.v1"));

        verify(status).applyPlacements(List.of(new Placement(CONTRIBUTION, 1, THEME)));
        verify(status).applyThemeLabel(THEME, "Dépenses des centres de santé", 1);
    }

    @Test
    void answersAreReadAccordingToTheContract() {
        listener.onResponse(message("responses", "contribution.answered.v1"));
        listener.onResponse(message("responses", "response.published.v1"));

        ArgumentCaptor<Answer> answer = ArgumentCaptor.captor();
        verify(status).applyAnswer(eq(CONTRIBUTION), answer.capture(), eq(1L));
        assertThat(answer.getValue().outcome()).isEqualTo("AMENDMENT");
        assertThat(answer.getValue().furtherUse()).contains("mi-parcours");
        verify(markResponded).mark(any());
    }

    private static ConsumerRecord<String, String> message(String topic, String type) {
        var message = new ConsumerRecord<>(topic, 0, 0, "key", Contract.example(type));
        message.headers().add("ce_type", type.getBytes(UTF_8));
        return message;
    }
}
