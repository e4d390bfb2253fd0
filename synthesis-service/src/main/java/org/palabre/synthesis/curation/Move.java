package org.palabre.synthesis.curation;

import java.util.List;
import java.util.UUID;
import org.palabre.synthesis.contribution.Position;

/**
 * Contributions that an act moves.
 *
 * @param from their position before
 * @param to their position afterwards
 * @param contributions their ids
 */
public record Move(Position from, Position to, List<UUID> contributions) {

    /** Copies the list. */
    public Move {
        contributions = List.copyOf(contributions);
    }

    Move inverse() {
        return new Move(to, from, contributions);
    }

    boolean touches(UUID theme) {
        return theme.equals(from.theme()) || theme.equals(to.theme());
    }
}
