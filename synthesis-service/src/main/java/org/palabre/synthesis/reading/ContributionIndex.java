package org.palabre.synthesis.reading;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An immutable index of a consultation's contributions, without their text. */
final class ContributionIndex {

    private final Map<UUID, IndexedContribution> contributions;

    ContributionIndex(Map<UUID, IndexedContribution> contributions) {
        this.contributions = contributions;
    }

    /** All contributions, in no particular order. */
    Collection<IndexedContribution> all() {
        return Collections.unmodifiableCollection(contributions.values());
    }

    /** The contribution with the given id, or null. */
    @Nullable IndexedContribution of(UUID contribution) {
        return contributions.get(contribution);
    }

    /** The number of contributions. */
    int size() {
        return contributions.size();
    }

    ContributionIndex with(Map<UUID, IndexedContribution> newer) {
        Map<UUID, IndexedContribution> all = new HashMap<>(contributions);
        all.putAll(newer);
        return new ContributionIndex(all);
    }
}
