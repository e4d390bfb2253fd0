package org.palabre.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.palabre.cli.files.OwnerOnly;

/** The folder of all data, locked against use by other processes. */
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel lockFile;

    private DataFolder(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /**
     * Creates the folder if missing, readable by its owner alone, and locks it.
     *
     * @throws CannotStart if it is not writable or in use by another process
     */
    static DataFolder open(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            Path lock = folder.resolve("lock");
            if (!Files.exists(lock)) {
                OwnerOnly.restrict(folder);
            }
            FileChannel lockFile = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(lockFile) == null) {
                lockFile.close();
                throw new CannotStart("The data folder %s is in use by another process.".formatted(folder));
            }
            return new DataFolder(folder, lockFile);
        } catch (IOException e) {
            throw new CannotStart("The data folder %s cannot be written to (%s).".formatted(folder, reason(e)), e);
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException lockedByThisProcess) {
            return null;
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.AccessDeniedException _ -> "access denied";
            case java.nio.file.FileAlreadyExistsException _ -> "it is a file";
            default -> String.valueOf(e.getMessage());
        };
    }

    Path store() {
        return folder.resolve("documents");
    }

    Path broker() {
        return folder.resolve("events");
    }

    Path secrets() {
        return folder.resolve("secrets.properties");
    }

    /** Unlocks the folder. */
    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
