package org.chuangkou.base.sealing;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.exceptions.ConfigurationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys come from: {@code CHUANGKOU_SECRET_KEY} (base64 of 32 bytes; after a change the new one first, then a
 * comma and the old one), else the file {@code secret.key} in the data folder of the embedded server. Whoever brings a
 * database of their own, which others may back up and copy, must bring a key: the service does not start without.
 */
@Factory
final class SealingKeys {
    private static final String WANTED = "CHUANGKOU_SECRET_KEY：应为 32 字节的 base64，可用 openssl rand -base64 32 生成"
            + " (must be 32 bytes in base64, made by openssl rand -base64 32)";

    @Context
    Sealing sealing(
            @Nullable @Value("${chuangkou.secret-key}") String given,
            @Nullable @Value("${chuangkou.data}") String data,
            @Nullable @Value("${chuangkou.embedded}") Boolean embedded) {
        if (given != null && !given.isBlank()) return new Sealing(read(given));
        if (embedded == null || data == null) return new Sealing(List.of());
        if (!embedded) throw new ConfigurationException("使用外部数据库时必须设置 " + WANTED);
        return new Sealing(read(kept(Path.of(data))));
    }

    static List<byte[]> read(String keys) {
        try {
            var read = Arrays.stream(keys.split(","))
                    .map(key -> Base64.getDecoder().decode(key.strip()))
                    .toList();
            if (read.stream().anyMatch(key -> key.length != 32)) throw new ConfigurationException(WANTED);
            return read;
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(WANTED, e);
        }
    }

    private static String kept(Path data) {
        try {
            Path file = Files.createDirectories(data).resolve("secret.key");
            if (!Files.exists(file)) make(file);
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written beside and moved into place: a start that dies here leaves no half key. Never readable by others. */
    private static void make(Path file) throws IOException {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        Path beside = file.resolveSibling("secret.key.new");
        Files.deleteIfExists(beside);
        boolean posix = Files.getFileStore(file.toAbsolutePath().getParent())
                .supportsFileAttributeView(PosixFileAttributeView.class);
        if (posix)
            Files.createFile(
                    beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(beside, Base64.getEncoder().encodeToString(key) + "\n");
        Files.move(beside, file);
    }
}
