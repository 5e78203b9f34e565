package org.chuangkou.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A folder of files that come with the product; where it is not there, it is empty. */
public record ContentFolder(Path path) {

    /** @param content where all of them lie */
    public static ContentFolder of(String content, String... names) {
        Path path = Path.of(content);
        for (String name : names) path = path.resolve(name);
        return new ContentFolder(path);
    }

    /** Its YAML files, without those of folders below, by name. */
    public List<Path> yaml() {
        if (!Files.isDirectory(path)) return List.of();
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Tells whether anything has changed since the last time: names and bytes of all files in it and below.
     *
     * @param reading goes up when files are read otherwise than before, so that they are read again
     */
    public String digest(int reading) {
        MessageDigest digest = Ids.digest();
        digest.update(String.valueOf(reading).getBytes(UTF_8));
        if (!Files.isDirectory(path)) return HexFormat.of().formatHex(digest.digest());
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(path.relativize(file).toString().getBytes(UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
