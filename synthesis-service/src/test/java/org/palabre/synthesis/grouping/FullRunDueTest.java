package org.palabre.synthesis.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palabre.synthesis.consultation.ConsultationState.CLOSED;
import static org.palabre.synthesis.consultation.ConsultationState.OPEN;
import static org.palabre.synthesis.consultation.ConsultationState.RESPONDED;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palabre.synthesis.contribution.Tallies;
import org.palabre.synthesis.contribution.Tally;

class FullRunDueTest {

    static final SynthesisSettings SETTINGS = new SynthesisSettings(
            "test",
            Duration.ofMillis(1500),
            Duration.ofSeconds(20),
            20,
            0.25,
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60),
            1,
            1);

    private final FullRunDue fullRunDue = new FullRunDue(SETTINGS);

    @Test
    void theFirstRunWaitsForTwentyContributions() {
        assertThat(fullRunDue.due(OPEN, tallies(19, 19, false), 0)).isEmpty();
        assertThat(fullRunDue.due(OPEN, tallies(20, 20, false), 0)).contains(RunTrigger.GROWTH);
    }

    @Test
    void theNextOneWaitsForMoreThanAQuarterAndMoreThanTwenty() {
        assertThat(fullRunDue.due(OPEN, tallies(60, 20, true), 0)).isEmpty();
        assertThat(fullRunDue.due(OPEN, tallies(60, 21, true), 0)).contains(RunTrigger.GROWTH);
        assertThat(fullRunDue.due(OPEN, tallies(400, 100, true), 0)).isEmpty();
        assertThat(fullRunDue.due(OPEN, tallies(400, 101, true), 0)).contains(RunTrigger.GROWTH);
    }

    @Test
    void aConsultationThatClosesIsGroupedALastTime() {
        assertThat(fullRunDue.due(CLOSED, tallies(5, 1, true), 0)).contains(RunTrigger.CLOSING);
        assertThat(fullRunDue.due(CLOSED, tallies(5, 0, true), 0)).isEmpty();
    }

    @Test
    void noRunIsDueOnceTheResponseIsPublished() {
        assertThat(fullRunDue.due(RESPONDED, tallies(400, 400, false), 0)).isEmpty();
    }

    private static Tallies tallies(int total, int provisional, boolean themed) {
        Tally all = Tally.of(total, provisional);
        return new Tallies(all, themed ? Map.of(UUID.randomUUID(), all) : Map.of(), Tally.EMPTY);
    }
}
