package org.chuangkou.base.spool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A stream's bytes in a temporary file, so that they can be read more than once. */
public record Spool(Path path) implements AutoCloseable {

    public static Spool of(InputStream in) throws IOException {
        Path path = Files.createTempFile("chuangkou-", ".table");
        try (in) {
            Files.copy(in, path, StandardCopyOption.REPLACE_EXISTING);
            return new Spool(path);
        } catch (IOException | RuntimeException e) {
            Files.delete(path);
            throw e;
        }
    }

    /** The first bytes, fewer when the file is shorter. */
    public byte[] head(int length) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(length);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
