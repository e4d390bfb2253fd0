package org.palabre.consultation.workshop;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.util.FileSystemUtils;

/**
 * Folder for uploads and for the reading of notes. Each process has its own, readable by its user alone, and holds a
 * lock in it; at start, folders of killed processes are removed.
 */
public final class WorkFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFolder.class);
    private static final String PREFIX = "palabre-work-";
    private static final String LOCK = "lock";

    /** Folders of this process; opening and closing their lock files would release the locks. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private WorkFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Creates a folder in the parent and removes abandoned ones. */
    static WorkFolder in(Path parent) {
        try {
            Path absoluteParent = parent.toAbsolutePath();
            WorkFolder folder = create(absoluteParent);
            removeAbandoned(absoluteParent, Files.getOwner(folder.path));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WorkFolder create(Path parent) throws IOException {
        Path path = Files.createTempDirectory(parent, PREFIX);
        OURS.add(path);
        FileChannel lock = FileChannel.open(path.resolve(LOCK), CREATE_NEW, WRITE);
        // Another starting process may have removed the folder before it was locked.
        if (lock.tryLock() != null && Files.exists(path.resolve(LOCK))) {
            return new WorkFolder(path, lock);
        }
        lock.close();
        return create(parent);
    }

    private static void removeAbandoned(Path parent, UserPrincipal user) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : folders) {
                if (!OURS.contains(folder)
                        && Files.isDirectory(folder, NOFOLLOW_LINKS)
                        && Files.getOwner(folder, NOFOLLOW_LINKS).equals(user)) {
                    removeIfAbandoned(folder);
                }
            }
        }
    }

    private static void removeIfAbandoned(Path folder) throws IOException {
        try (FileChannel other = FileChannel.open(folder.resolve(LOCK), WRITE)) {
            if (other.tryLock() != null) {
                FileSystemUtils.deleteRecursively(folder);
                LOG.info("Removed {} of a killed process", folder);
            }
        } catch (NoSuchFileException notLockedYet) {
            LOG.debug("{} belongs to a starting process", folder);
        }
    }

    public Path path() {
        return path;
    }

    /**
     * Updates the modification time, so that cleaners of temporary folders keep the folder. It writes through the open
     * channel: opening and closing the file once more would release the lock.
     */
    @Scheduled(fixedRate = 12, timeUnit = TimeUnit.HOURS)
    void touch() throws IOException {
        lock.write(ByteBuffer.wrap(new byte[1]), 0);
    }

    /** Removes the folder with its content. */
    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(path);
        lock.close();
        OURS.remove(path);
    }
}
