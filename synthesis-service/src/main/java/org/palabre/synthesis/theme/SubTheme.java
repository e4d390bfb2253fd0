package org.palabre.synthesis.theme;

import java.util.List;
import java.util.UUID;

/**
 * A part of a theme.
 *
 * @param label a short noun phrase
 * @param members its contributions
 */
public record SubTheme(String label, List<UUID> members) {

    /** Copies the members. */
    public SubTheme {
        members = List.copyOf(members);
    }
}
