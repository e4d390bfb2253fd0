package org.palabre.synthesis.curation.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palabre.platform.event.EventJson;
import org.palabre.platform.testing.Contract;

class DecisionOnThemeTest {

    @Test
    void theExampleOfTheContractIsRead() {
        var decision = EventJson.read(Contract.example(DecisionOnTheme.RECORDED), DecisionOnTheme.class);

        assertThat(decision.target().theme()).hasToString("0f5f3c62-8f0a-4b4e-9a64-0d3c9a8f2b11");
    }
}
