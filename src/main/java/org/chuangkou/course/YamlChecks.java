package org.chuangkou.course;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chuangkou.question.Item;
import org.chuangkou.question.file.YamlQuestions;
import org.jspecify.annotations.Nullable;

/** The shipped questions, read from their files when the first is asked for. */
@Singleton
class YamlChecks implements Checks {
    private final Path folder;
    private volatile @Nullable Map<String, Item> items;

    YamlChecks(@Value("${chuangkou.content:.}") String content) {
        folder = Path.of(content).resolve("question-bank").resolve("questions");
    }

    @Override
    public Optional<Item> find(String id) {
        Map<String, Item> known = items;
        if (known == null) items = known = read();
        return Optional.ofNullable(known.get(id));
    }

    private Map<String, Item> read() {
        var read = new HashMap<String, Item>();
        if (!Files.isDirectory(folder)) return read;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList())
                try (InputStream in = Files.newInputStream(file)) {
                    YamlQuestions.read(in).forEach(item -> read.put(item.id(), item));
                }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
