package org.palabre.embedded.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets many concurrent writes share one commit, and returns from a write only when a commit that holds it is done.
 *
 * <p>Changes run together under a shared lock; the commit runs alone under the exclusive one. So a commit never sees
 * half a change, and a change joins the batch of exactly the commit that will see it: one that began earlier does not
 * count. While the disk is waited for, the next changes are already made.
 */
final class GroupCommit implements AutoCloseable {

    private final Runnable commit;
    private final Runnable sync;
    private final Lock changing;
    private final Lock committing;
    private final Semaphore wanted = new Semaphore(0);
    private final Thread committer;
    private volatile CompletableFuture<Void> batch = new CompletableFuture<>();
    private volatile boolean closed;

    /**
     * Starts the one thread that commits.
     *
     * @param commit writes everything changed so far; throws when it could not
     * @param sync makes durable what was written; throws when it could not
     */
    GroupCommit(Runnable commit, Runnable sync) {
        this.commit = commit;
        this.sync = sync;
        var lock = new ReentrantReadWriteLock();
        changing = lock.readLock();
        committing = lock.writeLock();
        committer = Thread.ofPlatform().name("store-commit").daemon().start(this::commitUntilClosed);
    }

    /**
     * Makes a change and waits for the commit that holds it.
     *
     * @return what the change returned
     * @throws CompletionException when the commit failed: the change must not be acknowledged
     */
    <T> T write(Supplier<T> change) {
        CompletableFuture<Void> mine;
        T result;
        changing.lock();
        try {
            if (closed) {
                throw new IllegalStateException("The store is closed");
            }
            mine = batch;
            result = change.get();
        } finally {
            changing.unlock();
            wanted.release();
        }
        mine.join();
        return result;
    }

    /** Does something that must not overlap with any change or commit. */
    <T> T alone(Supplier<T> action) {
        committing.lock();
        try {
            return action.get();
        } finally {
            committing.unlock();
        }
    }

    /** Commits what is still open and stops; later writes are refused. */
    @Override
    public void close() {
        committing.lock();
        try {
            closed = true;
        } finally {
            committing.unlock();
        }
        wanted.release();
        boolean interrupted = false;
        while (committer.isAlive()) {
            try {
                committer.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void commitUntilClosed() {
        boolean last = false;
        while (!last) {
            wanted.acquireUninterruptibly();
            wanted.drainPermits();
            last = closed;
            commitBatch();
        }
    }

    private void commitBatch() {
        committing.lock();
        CompletableFuture<Void> finished = batch;
        batch = new CompletableFuture<>();
        try {
            try {
                commit.run();
            } finally {
                committing.unlock();
            }
            sync.run();
            finished.complete(null);
        } catch (RuntimeException | Error e) {
            finished.completeExceptionally(e);
        }
    }
}
