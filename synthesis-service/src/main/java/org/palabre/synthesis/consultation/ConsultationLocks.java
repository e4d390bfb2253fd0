package org.palabre.synthesis.consultation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets many contributions be placed at once, and nobody while all are regrouped or a member curates. Within one
 * instance only: between instances the version of each document decides.
 */
@Component
public class ConsultationLocks {

    private final Map<String, ReadWriteLock> locks = new ConcurrentHashMap<>();

    /** While others may do the same. */
    public <T> T together(String consultation, Supplier<T> work) {
        return holding(of(consultation).readLock(), work);
    }

    /** While nobody else does anything. */
    public <T> T alone(String consultation, Supplier<T> work) {
        return holding(of(consultation).writeLock(), work);
    }

    private ReadWriteLock of(String consultation) {
        return locks.computeIfAbsent(consultation, slug -> new ReentrantReadWriteLock());
    }

    private static <T> T holding(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
