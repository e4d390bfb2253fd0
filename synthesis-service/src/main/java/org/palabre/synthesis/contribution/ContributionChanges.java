package org.palabre.synthesis.contribution;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * A journal of recent changes to contributions by this instance, for the update of caches. A cache older than the
 * journal has to be rebuilt.
 */
@Component
public class ContributionChanges {

    private static final int JOURNAL_SIZE = 4096;

    private final Map<String, Journal> journals = new ConcurrentHashMap<>();
    private final CopyOnWriteArrayList<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    /** Records that contributions of a consultation, or their facets, were saved. */
    public void note(String consultation, Collection<UUID> saved) {
        if (!saved.isEmpty()) {
            journal(consultation).add(saved);
            listeners.forEach(listener -> listener.accept(consultation));
        }
    }

    /** The number of changes recorded for a consultation. */
    public long count(String consultation) {
        return journal(consultation).count();
    }

    /** The contributions changed since the given count; empty if the journal no longer goes back so far. */
    public Optional<Set<UUID>> since(String consultation, long count) {
        return journal(consultation).since(count);
    }

    /** Registers a listener, called with the consultation's slug after each change on the thread of the change. */
    public void listen(Consumer<String> listener) {
        listeners.add(listener);
    }

    private Journal journal(String consultation) {
        return journals.computeIfAbsent(consultation, slug -> new Journal());
    }

    private static final class Journal {

        private final Deque<UUID> newest = new ArrayDeque<>();
        private long count;

        synchronized void add(Collection<UUID> saved) {
            count += saved.size();
            newest.addAll(saved);
            while (newest.size() > JOURNAL_SIZE) {
                newest.removeFirst();
            }
        }

        synchronized long count() {
            return count;
        }

        synchronized Optional<Set<UUID>> since(long before) {
            long missed = count - before;
            if (missed > newest.size()) {
                return Optional.empty();
            }
            Set<UUID> changed = HashSet.newHashSet((int) missed);
            newest.stream().skip(newest.size() - missed).forEach(changed::add);
            return Optional.of(changed);
        }
    }
}
