package org.palabre.synthesis.reading;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All contributions of a consultation as they were at one moment, without their words. */
public final class Shelf {

    private final Map<UUID, Shelved> contributions;

    Shelf(Map<UUID, Shelved> contributions) {
        this.contributions = contributions;
    }

    /** All of them, in no order. */
    public Collection<Shelved> all() {
        return Collections.unmodifiableCollection(contributions.values());
    }

    /** One of them. */
    public @Nullable Shelved of(UUID contribution) {
        return contributions.get(contribution);
    }

    /** How many there are. */
    public int size() {
        return contributions.size();
    }

    Shelf with(Map<UUID, Shelved> newer) {
        Map<UUID, Shelved> all = new HashMap<>(contributions);
        all.putAll(newer);
        return new Shelf(all);
    }
}
