package org.palabre.synthesis.grouping;

import java.util.Optional;
import org.palabre.synthesis.consultation.ConsultationState;
import org.palabre.synthesis.contribution.Tallies;
import org.springframework.stereotype.Component;

/**
 * Decides when a full run starts automatically: at the first minimum number of contributions, after enough new ones
 * since the last run, and at the closing of the consultation; never once the response is published.
 */
@Component
class FullRunDue {

    private final SynthesisSettings settings;

    FullRunDue(SynthesisSettings settings) {
        this.settings = settings;
    }

    /**
     * The trigger of a due run; empty if none is due.
     *
     * @param contributionsRead number of contributions read by the last run that made a proposal; 0 without one
     */
    Optional<RunTrigger> due(ConsultationState state, Tallies tallies, int contributionsRead) {
        int unread = Math.min(tallies.all().provisional(), tallies.all().size() - contributionsRead);
        if (unread <= 0) {
            return Optional.empty();
        }
        return switch (state) {
            case RESPONDED -> Optional.empty();
            case CLOSED -> Optional.of(RunTrigger.CLOSING);
            case DRAFT, ANNOUNCED, OPEN ->
                Optional.of(RunTrigger.GROWTH)
                        .filter(growth -> hasGrown(tallies.all().size(), unread, tallies));
        };
    }

    private boolean hasGrown(int total, int unread, Tallies tallies) {
        if (total < settings.firstRunAt()) {
            return false;
        }
        return tallies.themes().isEmpty() || unread > Math.max(settings.firstRunAt(), settings.growth() * total);
    }
}
