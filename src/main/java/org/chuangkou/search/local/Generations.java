package org.chuangkou.search.local;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** The folder of an index: a folder for each generation, and a file that names the one in force. One process works in it. */
final class Generations implements Closeable {

    private static final String NAME = "generation-";
    private static final String CURRENT = "current";

    private final Path folder;
    private final FileChannel lock;

    /**
     * Takes the folder, and clears away what unfinished rebuilds left in it.
     *
     * @throws IllegalStateException when another process works in the folder
     */
    Generations(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!tryLock(lock)) {
            lock.close();
            throw new IllegalStateException("another process works with the search index in " + folder);
        }
        removeOthers(current());
    }

    /** The folder of the generation in force, or where it should be; null when there never was one. */
    @Nullable
    Path current() throws IOException {
        Path file = folder.resolve(CURRENT);
        if (!Files.exists(file)) {
            return null;
        }
        String name = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip();
        return folder.resolve(name.matches(NAME + "\\d{1,18}") ? name : NAME + "unknown");
    }

    /** A folder for a new generation. */
    Path next() throws IOException {
        long last = 0;
        for (Path one : all()) {
            String number = one.getFileName().toString().substring(NAME.length());
            last = number.matches("\\d{1,18}") ? Math.max(last, Long.parseLong(number)) : last;
        }
        return Files.createDirectory(folder.resolve(NAME + (last + 1)));
    }

    /** Puts a generation in force, for good once this returns. */
    void putInForce(Path generation) throws IOException {
        Path written = folder.resolve(CURRENT + ".new");
        Files.writeString(written, generation.getFileName().toString());
        IOUtils.fsync(written, false);
        Files.move(written, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
        IOUtils.fsync(folder, true);
    }

    /** Removes all generations but this one. */
    void removeOthers(@Nullable Path kept) throws IOException {
        for (Path one : all()) {
            if (!one.equals(kept)) {
                remove(one);
            }
        }
    }

    static void remove(Path generation) throws IOException {
        Files.walkFileTree(generation, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory)
                    .filter(file -> file.getFileName().toString().startsWith(NAME))
                    .toList();
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
