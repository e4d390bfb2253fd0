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
 * Remembers in which consultations something happened since they were last looked at, so that a look at the others costs
 * nothing. Kept in memory only: at start every consultation counts as one where something happened.
 */
@Component
class RegroupingDebounce implements ConsultationFollower {

    private final SynthesisSettings settings;
    private final Clock clock;
    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();

    RegroupingDebounce(SynthesisSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Something came in. */
    void noted(String consultation) {
        Instant now = clock.instant();
        waiting.compute(consultation, (slug, held) -> held == null ? new Waiting(now, now, false) : held.andAt(now));
    }

    /** Somebody asked for a full run while one was under way. */
    void asked(String consultation) {
        Instant now = clock.instant();
        waiting.compute(
                consultation,
                (slug, held) -> new Waiting(held == null ? now : held.first(), held == null ? now : held.last(), true));
    }

    /** Look at it again, but not before this time has passed. */
    void later(String consultation, Duration wait, boolean asked) {
        Instant then = clock.instant().plus(wait);
        waiting.put(consultation, new Waiting(then, then, asked));
    }

    @Override
    public void changed(Consultation consultation) {
        noted(consultation.slug());
    }

    /** The consultations that it is time to look at. */
    List<String> due() {
        Instant now = clock.instant();
        return waiting.entrySet().stream()
                .filter(entry -> entry.getValue().isDue(now, settings))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Takes a consultation off the list; returns whether somebody asked for a full run of it. */
    boolean take(String consultation) {
        @Nullable Waiting taken = waiting.remove(consultation);
        return taken != null && taken.asked();
    }

    private record Waiting(Instant first, Instant last, boolean asked) {

        Waiting andAt(Instant now) {
            return new Waiting(first, now.isAfter(last) ? now : last, asked);
        }

        boolean isDue(Instant now, SynthesisSettings settings) {
            return !now.isBefore(last.plus(settings.quietPeriod())) || !now.isBefore(first.plus(settings.maxDelay()));
        }
    }
}
