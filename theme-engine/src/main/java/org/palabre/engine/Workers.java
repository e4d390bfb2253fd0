package org.palabre.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Spreads work over the machine's processors in blocks that do not depend on how many there are, so that results do not
 * either. Interrupting the thread that waits stops the workers.
 */
final class Workers implements AutoCloseable {

    /** Handles the items from {@code from} to {@code to}, the latter excluded. */
    @FunctionalInterface
    interface Block {
        void work(int from, int to);
    }

    private final ExecutorService pool;

    Workers() {
        this.pool = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("theme-engine-", 0).factory());
    }

    /** Works through {@code count} items in blocks of {@code size}, telling how much is done. */
    void inBlocks(int count, int size, DoubleConsumer progress, Block block) throws InterruptedException {
        int blocks = (count + size - 1) / size;
        var next = new AtomicInteger();
        var done = new AtomicInteger();
        Callable<Boolean> worker = () -> {
            int i = next.getAndIncrement();
            while (i < blocks) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException();
                }
                block.work(i * size, Math.min(count, (i + 1) * size));
                progress.accept(done.incrementAndGet() / (double) blocks);
                i = next.getAndIncrement();
            }
            return true;
        };
        List<Callable<Boolean>> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(blocks, Runtime.getRuntime().availableProcessors()); i++) {
            workers.add(worker);
        }
        all(workers);
    }

    /** Runs the tasks and gives their results in order. */
    <T> List<T> all(List<? extends Callable<T>> tasks) throws InterruptedException {
        List<Future<T>> futures = new ArrayList<>();
        for (Callable<T> task : tasks) {
            futures.add(pool.submit(task));
        }
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } finally {
            futures.forEach(future -> future.cancel(true));
        }
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        return switch (cause) {
            case RuntimeException e -> e;
            case Error e -> throw e;
            case null, default -> new IllegalStateException(cause);
        };
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
