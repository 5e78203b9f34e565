package org.chuangkou.exam.blueprint;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Seed;

/** The blueprints that come with the product. */
@Singleton
@Requires(property = "chuangkou.embedded", value = "true")
class ShippedBlueprints implements Seed {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Blueprints blueprints;
    private final Path folder;

    ShippedBlueprints(Blueprints blueprints, @Value("${chuangkou.content:.}") String content) {
        this.blueprints = blueprints;
        this.folder = Path.of(content).resolve("question-bank").resolve("blueprints");
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    @Atomic
    public void sow() {
        if (!Files.isDirectory(folder)) return;
        try {
            for (Path file : files())
                blueprints.keep(BlueprintJson.read(YAML.readTree(file.toFile())), Actor.SERVICE.username());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
