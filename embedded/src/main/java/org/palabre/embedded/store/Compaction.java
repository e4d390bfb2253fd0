package org.palabre.embedded.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Copies live data into a new file, which then replaces the old one atomically. An interruption leaves the old file
 * intact.
 */
final class Compaction {

    private static final long MIN_SIZE = 16L << 20;
    /** Maximum live data to copy, about three seconds' work. */
    private static final long MAX_LIVE = 128L << 20;

    private final Path file;
    private final Path copy;

    Compaction(Path file) {
        this.file = file;
        this.copy = file.resolveSibling(file.getFileName() + ".compacted");
    }

    /** Whether compaction would free at least half of the file in a short time. */
    static boolean isWorthwhile(MVStore store) {
        long size = store.getFileStore().size();
        long live = size
                * store.getFileStore().getFillRate()
                / 100
                * store.getFileStore().getChunksFillRate()
                / 100;
        return size > MIN_SIZE && live < size / 2 && live < MAX_LIVE;
    }

    /**
     * Writes the copy next to the file.
     *
     * @param store the open store, without concurrent changes
     */
    void copy(MVStore store) throws IOException {
        Files.deleteIfExists(copy);
        MVStore target = new MVStore.Builder()
                .fileName(copy.toString())
                .autoCommitDisabled()
                .open();
        try {
            for (String name : store.getMapNames()) {
                copyMap(store, target, name);
                target.commit();
            }
            target.sync();
        } finally {
            target.close();
        }
    }

    /** Replaces the file with the copy; the file must be closed. */
    void replaceFile() throws IOException {
        Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copyMap(MVStore store, MVStore target, String name) {
        MVMap<Object, Object> from = store.openMap(name);
        MVMap<Object, Object> to = target.openMap(
                name, new MVMap.Builder<>().keyType(from.getKeyType()).valueType(from.getValueType()));
        from.entrySet().forEach(entry -> to.append(entry.getKey(), entry.getValue()));
    }
}
