package org.palabre.synthesis.theme;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The forum's ranking of a theme by the handbook's three criteria (2.1.c). Each can be estimated on its own.
 *
 * @param urgency how urgent and how large the problem is
 * @param feasibility how feasible an answer is, politically and in practice, in the time and with the means there are
 * @param impact what an answer would change for transparency, accountability and participation
 */
public record Priority(
        @Nullable Level urgency,
        @Nullable Level feasibility,
        @Nullable Level impact) {

    /** A priority of these levels, or {@code null} if none is given. */
    public static @Nullable Priority of(@Nullable Level urgency, @Nullable Level feasibility, @Nullable Level impact) {
        return urgency == null && feasibility == null && impact == null
                ? null
                : new Priority(urgency, feasibility, impact);
    }

    /**
     * The median of the three levels, or {@code null} until all three are given. Levels have an order and no distance, which
     * rules out a sum or a mean.
     */
    public @Nullable Level overall() {
        var levels = Stream.of(urgency, feasibility, impact)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return levels.size() < 3 ? null : levels.get(1);
    }
}
