package org.chuangkou.web.upload;

import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file as it has just arrived, laid down on disk so that it can be looked at and read more than once. */
public final class Incoming implements AutoCloseable {
    private final Path file;
    private final String name;

    private Incoming(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    public static Incoming of(CompletedFileUpload upload) {
        try {
            Path file = Files.createTempFile("chuangkou-upload", null);
            try (InputStream in = upload.getInputStream()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return new Incoming(file, upload.getFilename());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that somebody pasted instead of sending a file, in UTF-8. */
    public static Incoming of(String name, String text) {
        try {
            return new Incoming(Files.writeString(Files.createTempFile("chuangkou-upload", null), text), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name the sender gave it, without any folder. */
    public String name() {
        String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return base.substring(0, Math.min(255, base.length()));
    }

    /** Its first bytes, at most so many. */
    public byte[] head(int size) {
        try (InputStream in = open()) {
            return in.readNBytes(size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
