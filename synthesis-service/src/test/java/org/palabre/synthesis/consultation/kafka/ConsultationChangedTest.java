package org.palabre.synthesis.consultation.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.palabre.platform.event.EventJson;
import org.palabre.platform.testing.Contract;
import org.palabre.synthesis.consultation.Consultation;
import org.palabre.synthesis.consultation.ConsultationState;

class ConsultationChangedTest {

    @Test
    void theContractsExampleIsUnderstood() {
        Consultation consultation = EventJson.read(
                        Contract.example(ConsultationChanged.TYPE), ConsultationChanged.class)
                .toConsultation();

        assertThat(consultation.slug()).isEqualTo("plan-action-3");
        assertThat(consultation.eventVersion()).isEqualTo(3);
        assertThat(consultation.state()).isEqualTo(ConsultationState.OPEN);
        assertThat(consultation.title().in(Locale.ENGLISH)).isEqualTo("Third national action plan");
    }
}
