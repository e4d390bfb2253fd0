package org.palabre.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private final Set<Integer> made = ConcurrentHashMap.newKeySet();
    private final Set<Integer> written = ConcurrentHashMap.newKeySet();
    private final Set<Integer> kept = ConcurrentHashMap.newKeySet();
    private final AtomicInteger commits = new AtomicInteger();

    private void commit() {
        commits.incrementAndGet();
        List<Integer> seen = List.copyOf(made);
        Thread.onSpinWait();
        written.addAll(seen);
    }

    private void sync() {
        kept.addAll(written);
    }

    @Test
    void aWriteReturnsAfterItsCommitAndConcurrentWritesShareOne() throws Exception {
        int writes = 4_000;
        try (var group = new GroupCommit(this::commit, this::sync);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < writes; i++) {
                int number = i;
                all.add(() -> {
                    group.write(() -> made.add(number));
                    return kept.contains(number);
                });
            }
            for (Future<Boolean> isKept : threads.invokeAll(all)) {
                assertThat(isKept.get()).isTrue();
            }
        }
        assertThat(commits.get()).isLessThan(writes);
    }

    @Test
    void aCommitStartedBeforeTheWriteDoesNotCount() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var group = new GroupCommit(
                        () -> {
                            begun.countDown();
                            await(goOn);
                            commit();
                        },
                        this::sync);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> first = threads.submit(() -> group.write(() -> made.add(1)));
            begun.await();
            Future<Boolean> second = threads.submit(() -> {
                group.write(() -> made.add(2));
                return kept.contains(2);
            });
            assertThatThrownBy(() -> second.get(50, TimeUnit.MILLISECONDS)).isNotNull();
            goOn.countDown();
            assertThat(first.get()).isTrue();
            assertThat(second.get()).isTrue();
            assertThat(commits.get()).isEqualTo(2);
        }
    }

    @Test
    void aWriteWhoseCommitFailsIsNotAcknowledged() {
        for (var group : List.of(
                new GroupCommit(GroupCommitTest::fail, this::sync),
                new GroupCommit(this::commit, GroupCommitTest::fail))) {
            try (group) {
                assertThatThrownBy(() -> group.write(() -> 1))
                        .isInstanceOf(CompletionException.class)
                        .hasMessageContaining("disk full");
            }
        }
    }

    private static void fail() {
        throw new IllegalStateException("disk full");
    }

    @Test
    void changesDuringASyncWaitForTheNextCommit() throws Exception {
        var syncing = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var group = new GroupCommit(this::commit, () -> {
                    List<Integer> seen = List.copyOf(written);
                    syncing.countDown();
                    await(goOn);
                    kept.addAll(seen);
                });
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> first = threads.submit(() -> group.write(() -> made.add(1)));
            syncing.await();
            var changed = new CountDownLatch(1);
            Future<Boolean> second = threads.submit(() -> {
                group.write(() -> {
                    changed.countDown();
                    return made.add(2);
                });
                return kept.contains(2);
            });
            assertThat(changed.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(second.isDone()).isFalse();
            goOn.countDown();
            assertThat(first.get()).isTrue();
            assertThat(second.get()).isTrue();
        }
    }

    @Test
    void writesBeforeTheCloseAreKeptAndLaterOnesRefused() {
        var group = new GroupCommit(this::commit, this::sync);
        group.write(() -> made.add(1));
        group.close();
        assertThat(kept).containsExactly(1);
        assertThatThrownBy(() -> group.write(() -> made.add(2))).isInstanceOf(IllegalStateException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
