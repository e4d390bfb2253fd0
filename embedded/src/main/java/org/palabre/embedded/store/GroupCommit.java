package org.palabre.embedded.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Group commit: concurrent writes share a commit, and a write returns after the commit that contains it.
 *
 * <p>Changes run concurrently under a shared lock; the commit runs under the exclusive one. So a commit never sees half
 * a change, and a change joins the batch of exactly the commit that will contain it, never of an earlier one. New
 * changes run while the disk is syncing.
 */
final class GroupCommit implements AutoCloseable {

    private final Runnable commit;
    private final Runnable sync;
    private final Lock changing;
    private final Lock committing;
    private final Semaphore requests = new Semaphore(0);
    private final Thread committer;
    private volatile CompletableFuture<Void> batch = new CompletableFuture<>();
    private volatile boolean closed;

    /**
     * Starts the commit thread.
     *
     * @param commit writes all changes so far; throws on failure
     * @param sync makes written changes durable; throws on failure
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
     * Makes a change and waits for its commit.
     *
     * @return the result of the change
     * @throws CompletionException if the commit failed: the change must not be acknowledged
     */
    <T> T write(Supplier<T> change) {
        CompletableFuture<Void> ownBatch;
        T result;
        changing.lock();
        try {
            if (closed) {
                throw new IllegalStateException("The store is closed");
            }
            ownBatch = batch;
            result = change.get();
        } finally {
            changing.unlock();
            requests.release();
        }
        ownBatch.join();
        return result;
    }

    /** Runs an action that must not overlap with changes or commits. */
    <T> T exclusively(Supplier<T> action) {
        committing.lock();
        try {
            return action.get();
        } finally {
            committing.unlock();
        }
    }

    /** Commits pending changes and stops; later writes are refused. */
    @Override
    public void close() {
        committing.lock();
        try {
            closed = true;
        } finally {
            committing.unlock();
        }
        requests.release();
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
        boolean isLast = false;
        while (!isLast) {
            requests.acquireUninterruptibly();
            requests.drainPermits();
            isLast = closed;
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
