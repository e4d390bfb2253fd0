package org.palabre.embedded.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Copies what is alive into a new file that then takes the place of the old one. Until that moment the old file is
 * untouched, so an interruption costs nothing.
 */
final class Compaction {

    private static final long WORTH_THE_TIME = 16L << 20;
    /** Copied in about three seconds. */
    private static final long MAX_ALIVE = 128L << 20;

    private final Path file;
    private final Path copy;

    Compaction(Path file) {
        this.file = file;
        this.copy = file.resolveSibling(file.getFileName() + ".compacted");
    }

    /** Whether at least half of the file could be gained in a short time. */
    static boolean isWorthwhile(MVStore store) {
        long size = store.getFileStore().size();
        long alive = size
                * store.getFileStore().getFillRate()
                / 100
                * store.getFileStore().getChunksFillRate()
                / 100;
        return size > WORTH_THE_TIME && alive < size / 2 && alive < MAX_ALIVE;
    }

    /**
     * Writes the copy beside the file.
     *
     * @param store the open store, in which nothing is changed meanwhile
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

    /** Puts the copy in the file's place; the file must be closed. */
    void takeOver() throws IOException {
        Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copyMap(MVStore store, MVStore target, String name) {
        MVMap<Object, Object> from = store.openMap(name);
        MVMap<Object, Object> to = target.openMap(
                name, new MVMap.Builder<>().keyType(from.getKeyType()).valueType(from.getValueType()));
        from.entrySet().forEach(entry -> to.append(entry.getKey(), entry.getValue()));
    }
}
