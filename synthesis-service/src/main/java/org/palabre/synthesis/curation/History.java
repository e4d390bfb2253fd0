package org.palabre.synthesis.curation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The acts of curation in a consultation, oldest first. An act is in force unless another act that is in force undoes
 * it.
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

    /** The acts since the one of this number that touched any of these themes, newest first. */
    public List<CurationEntry> since(int number, Collection<UUID> themes) {
        return newestFirst().stream()
                .filter(entry -> entry.number() > number && themes.stream().anyMatch(entry.change()::touches))
                .toList();
    }

    /** Whether nobody undid it. */
    public boolean isInForce(CurationEntry entry) {
        return !undoneBy.containsKey(entry.id());
    }

    /** The act of this identity. */
    public Optional<CurationEntry> entry(UUID id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The number of the last act, 0 before the first. */
    public int last() {
        return entries.isEmpty() ? 0 : entries.getLast().number();
    }

    /** The newest act that has to be undone before this one can be, if any. */
    public Optional<CurationEntry> barring(CurationEntry entry) {
        Change back = entry.change().inverse();
        return newestFirst().stream()
                .filter(later -> later.number() > entry.number()
                        && isInForce(later)
                        && !cancelsAfter(entry, later)
                        && back.isBarredBy(later.change()))
                .findFirst();
    }

    /** An act and its undoing, both later, are as if neither had been. */
    private boolean cancelsAfter(CurationEntry entry, CurationEntry later) {
        return later.undoes() != null
                && entry(later.undoes())
                        .filter(undone -> undone.number() > entry.number())
                        .isPresent();
    }
}
