package org.palabre.synthesis.grouping;

import java.util.Optional;
import org.palabre.synthesis.consultation.ConsultationState;
import org.palabre.synthesis.contribution.Tallies;
import org.springframework.stereotype.Component;

/**
 * When a full run starts by itself: once there are enough contributions for themes, again whenever enough have come since
 * the last run, and a last time when the consultation closes. Once the response is published, never again.
 */
@Component
class FullRunDue {

    private final SynthesisSettings settings;

    FullRunDue(SynthesisSettings settings) {
        this.settings = settings;
    }

    /**
     * Why a full run is due, if it is.
     *
     * @param alreadyRead contributions that a run has read which could only propose; 0 if none could
     */
    Optional<RunTrigger> due(ConsultationState state, Tallies tallies, int alreadyRead) {
        int waiting = Math.min(tallies.all().provisional(), tallies.all().size() - alreadyRead);
        if (waiting <= 0) {
            return Optional.empty();
        }
        return switch (state) {
            case RESPONDED -> Optional.empty();
            case CLOSED -> Optional.of(RunTrigger.CLOSING);
            case DRAFT, ANNOUNCED, OPEN ->
                Optional.of(RunTrigger.GROWTH)
                        .filter(growth -> enough(tallies.all().size(), waiting, tallies));
        };
    }

    private boolean enough(int total, int waiting, Tallies tallies) {
        if (total < settings.firstRunAt()) {
            return false;
        }
        return tallies.themes().isEmpty() || waiting > Math.max(settings.firstRunAt(), settings.growth() * total);
    }
}
