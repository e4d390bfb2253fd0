package org.palabre.embedded.store;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.h2.mvstore.MVStore;

/**
 * An in-process document store for MongoDB drivers, for evaluation and single-machine use. It has no transactions,
 * change streams or expiring documents; see {@code docs/} for other limits.
 */
public final class EmbeddedStore implements AutoCloseable {

    /** Page size: smaller pages mean smaller writes, but a larger file below this size. */
    private static final int PAGE_BYTES = 8 * 1024;

    private static final Duration MAINTENANCE_INTERVAL = Duration.ofSeconds(1);

    private final MVStore file;
    private final H2Backend backend;
    private final PeriodicTask maintenance;
    private final StoreServer server;

    private EmbeddedStore(MVStore file, H2Backend backend, Runnable maintenanceTask) {
        this.file = file;
        this.backend = backend;
        this.maintenance = new PeriodicTask(MAINTENANCE_INTERVAL, maintenanceTask);
        this.server = new StoreServer(backend);
    }

    /**
     * Opens the store in a folder, creates it on first use, and starts to listen.
     *
     * @throws UncheckedIOException if the folder cannot be created
     * @throws org.h2.mvstore.MVStoreException if the file is corrupt or in use
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
        return new EmbeddedStore(file, backend, backend::defragment);
    }

    /** Opens the file for {@link DurableH2Backend}: commits are explicit, and old versions are not kept. */
    static MVStore openFile(Path path, int cacheMegabytes) {
        // No commit by timer or by size: either could happen in the middle of a change.
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

    /** The address of a database, for {@code spring.mongodb.uri}. */
    public String uri(String database) {
        return "mongodb://127.0.0.1:%d/%s".formatted(server.port(), database);
    }

    /** The size of the file in bytes. */
    public long fileSize() {
        return file.getFileStore().size();
    }

    /** Closes connections, commits, compacts for a bounded time and closes the file. */
    @Override
    public void close() {
        server.close();
        maintenance.close();
        backend.close();
    }
}
