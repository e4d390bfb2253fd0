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
 * Which contributions this instance changed lately, so that what is kept of them in memory is brought up to date when it is
 * next read, and not whenever something is written. It forgets what is long past: whoever asks for that reads anew.
 */
@Component
public class ContributionChanges {

    private static final int REMEMBERED = 4096;

    private final Map<String, Journal> journals = new ConcurrentHashMap<>();
    private final CopyOnWriteArrayList<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    /** These contributions of a consultation, or what they are classified as, were saved. */
    public void note(String consultation, Collection<UUID> saved) {
        if (!saved.isEmpty()) {
            journal(consultation).add(saved);
            listeners.forEach(listener -> listener.accept(consultation));
        }
    }

    /** How many changes of a consultation were noted so far. */
    public long count(String consultation) {
        return journal(consultation).count();
    }

    /** The contributions that changed since so many changes were noted; nothing if that is long past. */
    public Optional<Set<UUID>> since(String consultation, long count) {
        return journal(consultation).since(count);
    }

    /** Calls this with the consultation's slug after each change, on the thread that made it. */
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
            while (newest.size() > REMEMBERED) {
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
