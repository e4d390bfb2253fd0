package org.palabre.consultation.workshop;

import java.time.LocalDate;
import java.util.UUID;
import org.palabre.platform.event.Event;

/** Event: the reviewed notes of a workshop were submitted. Names nobody. */
record WorkshopHeld(
        UUID workshop,
        String consultation,
        long version,
        String region,
        String place,
        LocalDate date,
        HeadCounts headCounts,
        int contributions)
        implements Event {

    static WorkshopHeld of(Workshop workshop, long version) {
        var occasion = workshop.occasion();
        return new WorkshopHeld(
                workshop.id(),
                occasion.consultation(),
                version,
                occasion.region(),
                occasion.place(),
                occasion.date(),
                occasion.headCounts(),
                workshop.tally().contributions());
    }

    @Override
    public String type() {
        return "workshop.held.v1";
    }

    @Override
    public String key() {
        return workshop.toString();
    }
}
