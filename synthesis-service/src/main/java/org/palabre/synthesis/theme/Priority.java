package org.palabre.synthesis.theme;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the forum ranks a theme, by the handbook's three considerations (2.1.c). Each may be judged later than the others.
 *
 * @param urgency how urgent and how large the problem is
 * @param feasibility how feasible an answer is, politically and in practice, in the time and with the means there are
 * @param impact what an answer would change for transparency, accountability and participation
 */
public record Priority(
        @Nullable Level urgency,
        @Nullable Level feasibility,
        @Nullable Level impact) {

    /** This, or nothing if none of the three was judged. */
    public static @Nullable Priority of(@Nullable Level urgency, @Nullable Level feasibility, @Nullable Level impact) {
        return urgency == null && feasibility == null && impact == null
                ? null
                : new Priority(urgency, feasibility, impact);
    }

    /**
     * The three taken together: the one in the middle, so that it takes two of them to be high. Levels have an order and no
     * distance; a sum or a mean would pretend that they had. Nothing until all three are judged.
     */
    public @Nullable Level overall() {
        var judged = Stream.of(urgency, feasibility, impact)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return judged.size() < 3 ? null : judged.get(1);
    }
}
