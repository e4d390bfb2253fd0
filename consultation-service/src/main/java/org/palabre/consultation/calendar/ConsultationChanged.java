package org.palabre.consultation.calendar;

import java.time.Instant;
import java.util.List;
import org.palabre.platform.event.Event;
import org.palabre.platform.text.Localized;

/** Event: a consultation changed; with its public state. */
record ConsultationChanged(
        String consultation,
        long version,
        ConsultationState state,
        Localized title,
        Localized question,
        Localized description,
        Instant opensAt,
        Instant closesAt,
        List<Session> sessions)
        implements Event {

    static ConsultationChanged of(Consultation consultation, long version) {
        var text = consultation.text();
        var calendar = consultation.calendar();
        return new ConsultationChanged(
                consultation.slug(),
                version,
                consultation.state(),
                text.title(),
                text.question(),
                text.description(),
                calendar.opensAt(),
                calendar.closesAt(),
                calendar.sessions());
    }

    @Override
    public String type() {
        return "consultation.changed.v1";
    }

    @Override
    public String key() {
        return consultation;
    }
}
