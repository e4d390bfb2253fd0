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
 * A backend that acknowledges a write after its commit. The superclass commits once a second by a timer and so loses
 * acknowledged writes when the process is killed.
 *
 * <p>Every command not known as read-only counts as a write.
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

    /** Fill rate in percent below which parts of the file are rewritten. */
    static final int FILL_RATE = 30;

    private static final int MAX_STEPS = 8;
    private static final int STEP_BYTES = 1 << 20;

    private final GroupCommit commits;

    /**
     * Wraps an open store.
     *
     * @param store a store without automatic commits
     * @param survivePowerCut whether a commit also waits for the disk; otherwise writes survive the end of the process
     *     but not of the machine
     */
    DurableH2Backend(MVStore store, boolean survivePowerCut) {
        super(store);
        commits = new GroupCommit(store::commit, survivePowerCut ? store::sync : () -> {});
    }

    /** Handles all commands, in both forms of the wire protocol. */
    @Override
    public Document handleCommand(@Nullable Channel channel, String database, String command, Document query) {
        if (command.equalsIgnoreCase("hello")) {
            return hello(channel, database, query);
        }
        Supplier<Document> reply = () -> super.handleCommand(channel, database, command, query);
        return isRead(command, query) && !hasMajorityConcern(query) ? read(reply) : commits.write(reply);
    }

    /** Whether a read has majority concern: it may only return committed data. */
    private static boolean hasMajorityConcern(Document query) {
        return query.get("readConcern") instanceof Document concern && "majority".equals(concern.get("level"));
    }

    /** Answers {@code hello}, which health checks send; the library supports the older {@code isMaster} only. */
    private Document hello(@Nullable Channel channel, String database, Document query) {
        Document greeting = super.handleCommand(channel, database, "ismaster", query);
        greeting.put("isWritablePrimary", true);
        return greeting;
    }

    /** Runs a read while its version of the file is pinned; otherwise the next commit could overwrite it. */
    private Document read(Supplier<Document> reply) {
        MVStore.TxCounter version = getMvStore().registerVersionUsage();
        try {
            return reply.get();
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
     * Rewrites live data in sparsely filled parts of the file, in small steps between writes, so that their space is
     * reused. Called periodically. (The library's own compaction also moves parts within the file; it fails its own
     * assertions on small files and is not used.)
     */
    void defragment() {
        boolean more = true;
        for (int step = 0; more && step < MAX_STEPS; step++) {
            more = rewriteBelow(FILL_RATE);
        }
    }

    private boolean rewriteBelow(int fillRate) {
        MVStore file = getMvStore();
        if (file.getFileStore().getChunksFillRate() >= fillRate) {
            return false;
        }
        return commits.exclusively(() -> {
            boolean rewritten = file.compact(fillRate, STEP_BYTES);
            file.commit();
            file.sync();
            return rewritten;
        });
    }

    /** Commits pending changes and closes the file, after compaction if that is worthwhile. */
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
                compaction.replaceFile();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
