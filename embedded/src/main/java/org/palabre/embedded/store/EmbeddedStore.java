package org.palabre.embedded.store;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.h2.mvstore.MVStore;

/**
 * A document store inside this process that MongoDB's drivers can talk to, for trying Palabre out and for one-machine
 * use. It has no transactions, change streams or expiring documents; see {@code docs/} for what else it lacks.
 */
public final class EmbeddedStore implements AutoCloseable {

    /** Smaller pages mean less to write for one changed document; below this the file grows again. */
    private static final int PAGE_BYTES = 8 * 1024;

    private static final Duration UPKEEP_PAUSE = Duration.ofSeconds(1);

    private final MVStore file;
    private final H2Backend backend;
    private final Upkeep upkeep;
    private final StoreServer server;

    private EmbeddedStore(MVStore file, H2Backend backend, Runnable tidying) {
        this.file = file;
        this.backend = backend;
        this.upkeep = new Upkeep(UPKEEP_PAUSE, tidying);
        this.server = new StoreServer(backend);
    }

    /**
     * Opens the store in a folder, creating it on first use, and begins to listen.
     *
     * @throws UncheckedIOException when the folder cannot be made
     * @throws org.h2.mvstore.MVStoreException when the file is corrupt or in use
     */
    public static EmbeddedStore open(Path folder, StoreSettings settings) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return switch (settings.durability()) {
            case DISK -> openDurable(folder.resolve("documents.mv"), settings, true);
            case PROCESS -> openDurable(folder.resolve("documents.mv"), settings, false);
            case ONCE_A_SECOND -> openUnpatched(folder.resolve("documents-once-a-second.mv"));
        };
    }

    private static EmbeddedStore openDurable(Path path, StoreSettings settings, boolean survivePowerCut) {
        MVStore file = openFile(path, settings.cacheMegabytes());
        var backend = new DurableH2Backend(file, survivePowerCut);
        return new EmbeddedStore(file, backend, backend::tidy);
    }

    /** The file as {@link DurableH2Backend} needs it: it commits when it is told to, and keeps nothing that is overtaken. */
    static MVStore openFile(Path path, int cacheMegabytes) {
        // No commit by timer or by size: either could fall into the middle of a change.
        MVStore file = new MVStore.Builder()
                .fileName(path.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .cacheSize(cacheMegabytes)
                .pageSplitSize(PAGE_BYTES)
                .open();
        file.setRetentionTime(0);
        file.setVersionsToKeep(0);
        return file;
    }

    private static EmbeddedStore openUnpatched(Path path) {
        MVStore file = new MVStore.Builder().fileName(path.toString()).open();
        return new EmbeddedStore(file, new H2Backend(file), () -> {});
    }

    /** The address of one database, for {@code spring.mongodb.uri}. */
    public String uri(String database) {
        return "mongodb://127.0.0.1:%d/%s".formatted(server.port(), database);
    }

    /** Bytes of the file. */
    public long fileSize() {
        return file.getFileStore().size();
    }

    /** Closes connections, commits, compacts for a bounded time and closes the file. */
    @Override
    public void close() {
        server.close();
        upkeep.close();
        backend.close();
    }
}
