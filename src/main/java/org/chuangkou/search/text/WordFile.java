package org.chuangkou.search.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads lists of words that lie beside the program. A line that begins with # is a remark. */
final class WordFile {

    private WordFile() {}

    /** The lines of one of our own files. */
    static List<String> lines(String name) {
        return read("/search/" + name);
    }

    /** All words of one of our own files, however many stand on a line. */
    static List<String> words(String name) {
        return lines(name).stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .toList();
    }

    /** The lines of a file anywhere on the class path. */
    static List<String> read(String path) {
        try (InputStream in = Objects.requireNonNull(WordFile.class.getResourceAsStream(path), path);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
