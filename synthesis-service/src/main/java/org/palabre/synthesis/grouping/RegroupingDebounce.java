package org.palabre.synthesis.grouping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.palabre.synthesis.consultation.Consultation;
import org.palabre.synthesis.consultation.ConsultationFollower;
import org.springframework.stereotype.Component;

/**
 * Collects the consultations with changes until a quiet period has passed. The state is in memory only: at start-up
 * every consultation counts as changed.
 */
@Component
class RegroupingDebounce implements ConsultationFollower {

    private final SynthesisSettings settings;
    private final Clock clock;
    private final Map<String, PendingChange> changes = new ConcurrentHashMap<>();

    RegroupingDebounce(SynthesisSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Records a change in a consultation. */
    void recordChange(String consultation) {
        Instant now = clock.instant();
        changes.compute(
                consultation,
                (slug, pending) -> pending == null ? new PendingChange(now, now, false) : pending.extendedTo(now));
    }

    /** Records the request for a full run while one is under way. */
    void requestRun(String consultation) {
        Instant now = clock.instant();
        changes.compute(
                consultation,
                (slug, pending) -> new PendingChange(
                        pending == null ? now : pending.first(), pending == null ? now : pending.last(), true));
    }

    /** Delays the next check of a consultation. */
    void delay(String consultation, Duration wait, boolean requested) {
        Instant then = clock.instant().plus(wait);
        changes.put(consultation, new PendingChange(then, then, requested));
    }

    @Override
    public void changed(Consultation consultation) {
        recordChange(consultation.slug());
    }

    /** The consultations due for a check. */
    List<String> due() {
        Instant now = clock.instant();
        return changes.entrySet().stream()
                .filter(entry -> entry.getValue().isDue(now, settings))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Removes a consultation; returns whether a full run of it was requested. */
    boolean remove(String consultation) {
        @Nullable PendingChange pending = changes.remove(consultation);
        return pending != null && pending.requested();
    }

    private record PendingChange(Instant first, Instant last, boolean requested) {

        PendingChange extendedTo(Instant now) {
            return new PendingChange(first, now.isAfter(last) ? now : last, requested);
        }

        boolean isDue(Instant now, SynthesisSettings settings) {
            return !now.isBefore(last.plus(settings.quietPeriod())) || !now.isBefore(first.plus(settings.maxDelay()));
        }
    }
}
