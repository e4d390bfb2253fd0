package org.palabre.engine;

import java.util.Set;

/**
 * A theme that people have settled. A run never changes its members; it only suggests additions.
 *
 * @param id the theme's id
 * @param memberIds the texts that stay in it, all of them among the run's texts
 */
public record FixedTheme(String id, Set<String> memberIds) {

    public FixedTheme {
        memberIds = Set.copyOf(memberIds);
    }
}
