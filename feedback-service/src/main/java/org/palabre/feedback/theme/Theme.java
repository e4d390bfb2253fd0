package org.palabre.feedback.theme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Projection of a theme, kept from the events of synthesis-service.
 *
 * @param id its identity
 * @param consultation slug of its consultation
 * @param version of the last applied event
 * @param state its stage
 * @param label its name, a noun phrase
 * @param problem the forum's description of the problem behind it
 * @param priority the forum's ranking
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
     * Answers to the handbook's four questions (2.1.c); null where there is no answer.
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
     * The forum's ranking of a theme (handbook 2.1.c); null where it gives none.
     *
     * @param urgency of the problem
     * @param feasibility of an answer
     * @param impact of an answer
     * @param overall the three together
     */
    public record Priority(
            @Nullable Level urgency,
            @Nullable Level feasibility,
            @Nullable Level impact,
            @Nullable Level overall) {}

    /** Level of a ranking. */
    public enum Level {
        LOW,
        MEDIUM,
        HIGH
    }

    /** Stage of a theme. */
    public enum State {
        /** Found by the engine. */
        CANDIDATE,
        /** Reviewed by the forum. */
        SELECTED,
        /** Merged or split away. */
        RETIRED
    }

    /** Whether the theme was merged or split away. */
    public boolean isRetired() {
        return state == State.RETIRED;
    }
}
