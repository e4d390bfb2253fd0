package org.palabre.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * A backend that acknowledges no write before the commit that holds it. The one it extends leaves the commit to a
 * timer, once a second, and so loses what it acknowledged when the process is killed.
 *
 * <p>Everything that is not known to read only counts as a write.
 */
final class DurableH2Backend extends H2Backend {

    private static final Set<String> READS = Set.of(
            "buildinfo",
            "collstats",
            "connectionstatus",
            "count",
            "dbstats",
            "distinct",
            "endsessions",
            "find",
            "getlog",
            "getmore",
            "hostinfo",
            "ismaster",
            "killcursors",
            "listcollections",
            "listdatabases",
            "listindexes",
            "ping",
            "serverstatus",
            "whatsmyuri");

    private static final Set<String> WRITING_STAGES = Set.of("$out", "$merge");

    /** Percent alive; below it, parts of the file are rewritten. */
    static final int FILL_RATE = 30;

    private static final int TIDY_STEPS = 8;
    private static final int TIDY_STEP_BYTES = 1 << 20;

    private final GroupCommit commits;

    /**
     * Takes over an open store.
     *
     * @param store must not commit by itself
     * @param survivePowerCut whether a commit also waits for the disk; without it, only the end of the process is
     *     survived, not that of the machine
     */
    DurableH2Backend(MVStore store, boolean survivePowerCut) {
        super(store);
        commits = new GroupCommit(store::commit, survivePowerCut ? store::sync : () -> {});
    }

    /** The point through which all commands come, in both forms of the wire protocol. */
    @Override
    public Document handleCommand(@Nullable Channel channel, String database, String command, Document query) {
        if (command.equalsIgnoreCase("hello")) {
            return hello(channel, database, query);
        }
        Supplier<Document> answer = () -> super.handleCommand(channel, database, command, query);
        return isRead(command, query) && !wantsWhatIsDurable(query) ? read(answer) : commits.write(answer);
    }

    /** What majority concern means on a single machine: what is read must be committed before it is told. */
    private static boolean wantsWhatIsDurable(Document query) {
        return query.get("readConcern") instanceof Document concern && "majority".equals(concern.get("level"));
    }

    /** The greeting by its present name, which health checks use; the library knows the former one. */
    private Document hello(@Nullable Channel channel, String database, Document query) {
        Document greeting = super.handleCommand(channel, database, "ismaster", query);
        greeting.put("isWritablePrimary", true);
        return greeting;
    }

    /** Holds on to the version of the file that is read, whose parts the next commit would otherwise overwrite. */
    private Document read(Supplier<Document> answer) {
        MVStore.TxCounter version = getMvStore().registerVersionUsage();
        try {
            return answer.get();
        } finally {
            getMvStore().deregisterVersionUsage(version);
        }
    }

    static boolean isRead(String command, Document query) {
        if (command.equalsIgnoreCase("aggregate")) {
            List<Document> stages = Aggregation.parse(query.get("pipeline"));
            return stages.stream().flatMap(stage -> stage.keySet().stream()).noneMatch(WRITING_STAGES::contains);
        }
        return READS.contains(command.toLowerCase(Locale.ROOT));
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoredDatabase(name, getMvStore(), getCursorRegistry());
    }

    /**
     * Rewrites what is alive in sparsely filled parts of the file, in small steps between the writes, so that their
     * space is used again. Called from time to time. (The library's own compaction also moves parts about inside the
     * file; it fails its own assertions on small files, and is not used.)
     */
    void tidy() {
        boolean more = true;
        for (int step = 0; more && step < TIDY_STEPS; step++) {
            more = rewriteBelow(FILL_RATE);
        }
    }

    private boolean rewriteBelow(int fillRate) {
        MVStore file = getMvStore();
        if (file.getFileStore().getChunksFillRate() >= fillRate) {
            return false;
        }
        return commits.alone(() -> {
            boolean rewritten = file.compact(fillRate, TIDY_STEP_BYTES);
            file.commit();
            file.sync();
            return rewritten;
        });
    }

    /** Commits what is open and closes the file; when much of it is dead, it is rewritten first. */
    @Override
    public void close() {
        commits.close();
        MVStore store = getMvStore();
        Compaction compaction = new Compaction(Path.of(store.getFileStore().getFileName()));
        boolean compacted = false;
        try {
            if (Compaction.isWorthwhile(store)) {
                compaction.copy(store);
                compacted = true;
            }
            super.close();
            if (compacted) {
                compaction.takeOver();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
