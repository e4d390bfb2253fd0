package org.palabre.synthesis.grouping.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.palabre.platform.event.EventJson;
import org.palabre.platform.testing.Contract;
import org.palabre.synthesis.contribution.Origin;
import org.palabre.synthesis.contribution.WorkshopLine;

class ContributionSubmittedTest {

    @Test
    void theContractsExampleIsUnderstood() {
        var received = EventJson.read(Contract.example(ContributionSubmitted.TYPE), ContributionSubmitted.class)
                .received();

        assertThat(received.contribution()).hasToString("1b4e28ba-2fa1-4d3b-9a3e-6c1f0e2d7a55");
        assertThat(received.consultation()).isEqualTo("plan-action-3");
        assertThat(received.content().origin()).isEqualTo(Origin.WORKSHOP);
        assertThat(received.content().region()).isEqualTo("sahel");
        assertThat(received.content().title()).isEqualTo("Comptes des centres de santé");
        assertThat(received.content().workshop()).isEqualTo(new WorkshopLine("Dori", LocalDate.of(2021, 8, 24), "14"));
    }
}
