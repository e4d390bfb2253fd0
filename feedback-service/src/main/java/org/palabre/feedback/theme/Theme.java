package org.palabre.feedback.theme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
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
 * @param problem the problem behind it, as the forum told it
 * @param priority how the forum ranks it
 */
@Document("themes")
@TypeAlias("theme")
public record Theme(
        @Id UUID id,
        @Indexed String consultation,
        long version,
        State state,
        String label,
        @Nullable Problem problem,
        @Nullable Priority priority) {

    /**
     * The handbook's four questions (2.1.c), as far as they are answered.
     *
     * @param nature what the problem is
     * @param affected who is affected, and how
     * @param causes its root causes
     * @param governance what in it a lack of information, accountability or participation causes or makes worse
     */
    public record Problem(
            @Nullable String nature,
            @Nullable String affected,
            @Nullable String causes,
            @Nullable String governance) {}

    /**
     * How the forum ranks a theme (handbook 2.1.c), as far as it does.
     *
     * @param urgency of the problem
     * @param feasibility of an answer
     * @param impact of an answer
     * @param overall what the three come to
     */
    public record Priority(
            @Nullable Level urgency,
            @Nullable Level feasibility,
            @Nullable Level impact,
            @Nullable Level overall) {}

    /** How much of something there is. */
    public enum Level {
        LOW,
        MEDIUM,
        HIGH
    }

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
