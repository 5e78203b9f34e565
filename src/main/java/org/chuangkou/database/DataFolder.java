package org.chuangkou.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.chuangkou.database.StartRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The folder of everything this service keeps on this machine, held by one process at a time. The lock is the operating
 * system's, so it ends with its process, however that ends.
 */
public final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Makes the folder if need be, and holds it.
     *
     * @throws StartRefused when another process holds it, or it cannot be written
     */
    public static DataFolder hold(Path folder) {
        try {
            Path path = Files.createDirectories(folder).toRealPath();
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            // The process id lies in a file of its own: closing any other channel to the lock's file would free the
            // lock.
            Path holder = path.resolve("pid");
            if (tryLock(channel) == null) {
                channel.close();
                throw new StartRefused(Reason.FOLDER_HELD, path, Files.exists(holder) ? Files.readString(holder) : "?");
            }
            Files.writeString(holder, Long.toString(ProcessHandle.current().pid()));
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw Folders.unusable(folder, e);
        }
    }

    /** Absolute and without symbolic links, so that it is always written in the same way. */
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path.resolve("pid"));
            lock.close();
        } catch (IOException e) {
            throw new IllegalStateException("The data folder " + path + " cannot be released", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }
}
