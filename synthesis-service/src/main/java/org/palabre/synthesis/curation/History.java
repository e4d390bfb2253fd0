package org.palabre.synthesis.curation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The acts of curation in a consultation. An act is in force unless another act in force undoes it.
 */
public final class History {

    private final List<CurationEntry> entries;
    private final Map<UUID, CurationEntry> undoneBy = new HashMap<>();

    History(List<CurationEntry> entries) {
        this.entries = List.copyOf(entries);
        for (CurationEntry entry : this.entries.reversed()) {
            if (entry.undoes() != null && !undoneBy.containsKey(entry.id())) {
                undoneBy.put(entry.undoes(), entry);
            }
        }
    }

    /** All acts, newest first. */
    public List<CurationEntry> newestFirst() {
        return entries.reversed();
    }

    /** The acts that touched this theme, newest first. */
    public List<CurationEntry> of(UUID theme) {
        return newestFirst().stream()
                .filter(entry -> entry.change().touches(theme))
                .toList();
    }

    /** The acts after this number that touched any of these themes, newest first. */
    public List<CurationEntry> since(int number, Collection<UUID> themes) {
        return newestFirst().stream()
                .filter(entry -> entry.number() > number && themes.stream().anyMatch(entry.change()::touches))
                .toList();
    }

    /** Whether the act is not undone. */
    public boolean isInForce(CurationEntry entry) {
        return !undoneBy.containsKey(entry.id());
    }

    /** The act of this id. */
    public Optional<CurationEntry> entry(UUID id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The number of the last act, 0 before the first. */
    public int last() {
        return entries.isEmpty() ? 0 : entries.getLast().number();
    }

    /** The newest act that must be undone before this one can be undone, if any. */
    public Optional<CurationEntry> blockerOf(CurationEntry entry) {
        CurationChange inverse = entry.change().inverse();
        return newestFirst().stream()
                .filter(later -> later.number() > entry.number()
                        && isInForce(later)
                        && !undoesActAfter(entry, later)
                        && inverse.isBlockedBy(later.change()))
                .findFirst();
    }

    /** Whether a later act undoes another one after {@code entry}; such a pair has no effect. */
    private boolean undoesActAfter(CurationEntry entry, CurationEntry later) {
        return later.undoes() != null
                && entry(later.undoes())
                        .filter(undone -> undone.number() > entry.number())
                        .isPresent();
    }
}
