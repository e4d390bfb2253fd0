package org.palabre.synthesis.consultation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Locks per consultation: shared for the placement of contributions, exclusive for regrouping and curation. They work
 * within one instance; between instances, document versions detect conflicts.
 */
@Component
public class ConsultationLocks {

    private final Map<String, ReadWriteLock> locks = new ConcurrentHashMap<>();

    /** Runs the work under the shared lock. */
    public <T> T shared(String consultation, Supplier<T> work) {
        return locked(of(consultation).readLock(), work);
    }

    /** Runs the work under the exclusive lock. */
    public <T> T exclusive(String consultation, Supplier<T> work) {
        return locked(of(consultation).writeLock(), work);
    }

    private ReadWriteLock of(String consultation) {
        return locks.computeIfAbsent(consultation, slug -> new ReentrantReadWriteLock());
    }

    private static <T> T locked(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
