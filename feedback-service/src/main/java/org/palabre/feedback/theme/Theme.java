package org.palabre.feedback.theme;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A theme as synthesis-service last told of it.
 *
 * @param id its identity
 * @param consultation slug of its consultation
 * @param version of the event that told of it
 * @param state what became of it
 * @param label a readable noun phrase
 */
@Document("themes")
public record Theme(@Id UUID id, @Indexed String consultation, long version, State state, String label) {

    /** What became of a theme. */
    public enum State {
        /** Found by the engine. */
        CANDIDATE,
        /** Reviewed by the forum. */
        SELECTED,
        /** Merged or split away. */
        RETIRED
    }

    /** Whether it was merged or split away. */
    public boolean isRetired() {
        return state == State.RETIRED;
    }
}
