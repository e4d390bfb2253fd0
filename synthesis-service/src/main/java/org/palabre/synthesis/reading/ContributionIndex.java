package org.palabre.synthesis.reading;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All contributions of a consultation as they were at one moment, without their words. */
public final class ContributionIndex {

    private final Map<UUID, IndexedContribution> contributions;

    ContributionIndex(Map<UUID, IndexedContribution> contributions) {
        this.contributions = contributions;
    }

    /** All of them, in no order. */
    public Collection<IndexedContribution> all() {
        return Collections.unmodifiableCollection(contributions.values());
    }

    /** One of them. */
    public @Nullable IndexedContribution of(UUID contribution) {
        return contributions.get(contribution);
    }

    /** How many there are. */
    public int size() {
        return contributions.size();
    }

    ContributionIndex with(Map<UUID, IndexedContribution> newer) {
        Map<UUID, IndexedContribution> all = new HashMap<>(contributions);
        all.putAll(newer);
        return new ContributionIndex(all);
    }
}
