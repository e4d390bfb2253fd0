package org.palabre.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palabre.embedded.store.StoreSettings.Durability;

/** Acknowledged writes survive the kill of the process at any moment. */
class KilledStoreTest {

    private static final int ROUNDS = 8;
    private static final int MOST_BYTES_TOLD = 20_000;

    @TempDir
    Path folder;

    private final Random random = new Random(20260301);
    private final Set<Long> inserted = new HashSet<>();
    private final Set<Long> changed = new HashSet<>();

    @Test
    void aKilledStoreHasEveryAcknowledgedWrite() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            writeAndKill(Durability.PROCESS, round);
            assertThat(missing(Durability.PROCESS)).as("round %s", round).isZero();
        }
        assertThat(inserted).hasSizeGreaterThan(ROUNDS);
    }

    /** The negative control: without losses here, the test above would prove nothing. */
    @Test
    void theUnmodifiedLibraryLosesAcknowledgedWrites() throws Exception {
        int missing = 0;
        for (int round = 0; round < ROUNDS && missing == 0; round++) {
            writeAndKill(Durability.ONCE_A_SECOND, round);
            missing = missing(Durability.ONCE_A_SECOND);
        }
        assertThat(missing).isPositive();
    }

    private void writeAndKill(Durability durability, int round) throws IOException, InterruptedException {
        Path output = folder.resolve("told-" + round + ".txt");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-D" + StoreSettings.DURABILITY_PROPERTY + "=" + durability,
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreWriter.class.getName(),
                        folder.toString(),
                        String.valueOf(round * 1_000_000L))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output.toFile())
                .start();
        int bytes = random.nextInt(MOST_BYTES_TOLD);
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> Files.size(output) > bytes);
        assertThat(writer.isAlive()).isTrue();
        writer.destroyForcibly().waitFor();
        String lines = Files.readString(output);
        // The last line may be cut.
        lines.substring(0, lines.lastIndexOf('\n') + 1).lines().forEach(this::note);
    }

    private void note(String line) {
        long number = Long.parseLong(line.substring(line.indexOf(' ') + 1));
        if (line.startsWith("inserted")) {
            inserted.add(number);
        } else {
            changed.add(number);
        }
    }

    private int missing(Durability durability) {
        try (EmbeddedStore store = EmbeddedStore.open(folder, new StoreSettings(durability, 16));
                MongoClient client = MongoClients.create(store.uri("ledger"))) {
            MongoCollection<Document> entries = client.getDatabase("ledger").getCollection("entries");
            Set<Long> found = new HashSet<>();
            Set<Long> foundChanged = new HashSet<>();
            for (Document entry : entries.find()) {
                long number = entry.getLong("_id");
                assertThat(found.add(number)).as("%s is there once", number).isTrue();
                if (entry.containsKey("changed")) {
                    foundChanged.add(number);
                }
            }
            assertIndexAgrees(durability, entries, found);
            long missing =
                    inserted.stream().filter(number -> !found.contains(number)).count();
            missing += changed.stream()
                    .filter(number -> !foundChanged.contains(number))
                    .count();
            return Math.toIntExact(missing);
        }
    }

    private static void assertIndexAgrees(Durability durability, MongoCollection<Document> entries, Set<Long> found) {
        if (durability != Durability.ONCE_A_SECOND) {
            long throughIndex = found.stream()
                    .map(number -> number / 2)
                    .distinct()
                    .mapToLong(half -> entries.find(new Document("half", half))
                            .into(new ArrayList<>())
                            .size())
                    .sum();
            assertThat(throughIndex).isEqualTo(found.size());
        }
    }
}
