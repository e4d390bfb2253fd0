package org.palabre.embedded.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Concurrent reads during defragmentation; without a cache, so that every page is read from the file. */
class DefragmentationTest {

    private static final int ROUNDS = 3;
    private static final int DOCUMENTS = 4_000;
    private static final int AT_ONCE = 200;
    private static final int KEPT_OF = 8;
    private static final int TIMES = 3;

    @TempDir
    private Path folder;

    private final Channel channel = new EmbeddedChannel();
    private MVStore file;
    private DurableH2Backend backend;

    @BeforeEach
    void open() {
        file = EmbeddedStore.openFile(folder.resolve("documents.mv"), 0);
        backend = new DurableH2Backend(file, false);
    }

    @AfterEach
    void close() {
        backend.close();
    }

    @Test
    void spaceIsReclaimedDuringReads() throws Exception {
        try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                fill(round);
                thin();
                var tidied = new AtomicBoolean();
                Future<List<Integer>> counts = reader.submit(() -> readUntil(tidied));
                int before = file.getFileStore().getChunksFillRate();
                for (int time = 0; time < TIMES; time++) {
                    backend.defragment();
                }
                tidied.set(true);
                assertThat(before).as("a sparsely filled file").isLessThan(DurableH2Backend.FILL_RATE);
                assertThat(file.getFileStore().getChunksFillRate()).isGreaterThanOrEqualTo(DurableH2Backend.FILL_RATE);
                assertThat(counts.get()).containsOnly(DOCUMENTS / KEPT_OF);
                command("delete", "deletes", List.of(new Document("q", new Document()).append("limit", 0)));
            }
        }
    }

    private List<Integer> readUntil(AtomicBoolean tidied) {
        return IntStream.iterate(0, i -> i == 0 || !tidied.get(), i -> i + 1)
                .map(i -> found())
                .boxed()
                .distinct()
                .toList();
    }

    private int found() {
        var cursor = (Document)
                requireNonNull(command("find", "batchSize", DOCUMENTS).get("cursor"));
        return ((List<?>) requireNonNull(cursor.get("firstBatch"))).size();
    }

    /** In many commits: defragmentation works on the parts written by each commit. */
    private void fill(int round) {
        for (int from = 0; from < DOCUMENTS; from += AT_ONCE) {
            command(
                    "insert",
                    "documents",
                    IntStream.range(from, from + AT_ONCE)
                            .mapToObj(i -> new Document("_id", round + "-" + i)
                                    .append("n", i % KEPT_OF)
                                    .append("text", "x".repeat(900)))
                            .toList());
        }
    }

    private void thin() {
        command(
                "delete",
                "deletes",
                List.of(new Document("q", new Document("n", new Document("$gt", 0))).append("limit", 0)));
    }

    private Document command(String name, String parameter, Object value) {
        return backend.handleCommand(
                channel, "consultation", name, new Document(name, "idea").append(parameter, value));
    }
}
