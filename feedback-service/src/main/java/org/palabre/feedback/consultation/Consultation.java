package org.palabre.feedback.consultation;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Projection of a consultation, kept from the events of consultation-service.
 *
 * @param slug its name in addresses
 * @param version of the last applied event
 * @param state its stage in the calendar
 * @param title its title
 * @param opensAt when it starts to accept contributions
 */
@Document("consultations")
@TypeAlias("consultation")
public record Consultation(@Id String slug, long version, State state, Wording title, Instant opensAt) {

    /** Stage of a consultation in its calendar. */
    public enum State {
        /** In preparation; not public. */
        DRAFT,
        /** Public, not yet open to contributions. */
        ANNOUNCED,
        /** Open to contributions. */
        OPEN,
        /** No longer open to contributions. */
        CLOSED,
        /** Its reasoned response is published. */
        RESPONDED
    }

    /** Whether the period for contributions is over. */
    public boolean isOver() {
        return switch (state) {
            case DRAFT, ANNOUNCED, OPEN -> false;
            case CLOSED, RESPONDED -> true;
        };
    }
}
