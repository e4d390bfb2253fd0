package org.palabre.feedback.consultation;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A consultation as consultation-service last told of it.
 *
 * @param slug its name in addresses
 * @param version of the event that told of it
 * @param state where it is in its calendar
 * @param title its title
 * @param opensAt when contributions are first taken
 */
@Document("consultations")
@TypeAlias("consultation")
public record Consultation(@Id String slug, long version, State state, Wording title, Instant opensAt) {

    /** Where a consultation is in its calendar. */
    public enum State {
        /** Being prepared; not public. */
        DRAFT,
        /** Public, but not yet taking contributions. */
        ANNOUNCED,
        /** Taking contributions. */
        OPEN,
        /** Takes no more contributions. */
        CLOSED,
        /** Its reasoned response is published. */
        RESPONDED
    }

    /** Whether everything that will be contributed has been. */
    public boolean isOver() {
        return switch (state) {
            case DRAFT, ANNOUNCED, OPEN -> false;
            case CLOSED, RESPONDED -> true;
        };
    }
}
