package org.chuangkou.exam.paper;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Seed;

/** The blueprints that come with the product; a mock one is an exam that stands open to everybody, too. */
@Singleton
@Requires(property = "chuangkou.embedded", value = "true")
class ShippedBlueprints implements Seed {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Blueprints blueprints;
    private final ExamRows exams;
    private final Clock clock;
    private final Path folder;

    ShippedBlueprints(
            Blueprints blueprints, ExamRows exams, Clock clock, @Value("${chuangkou.content:.}") String content) {
        this.blueprints = blueprints;
        this.exams = exams;
        this.clock = clock;
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
            for (Path file : files()) sow(BlueprintJson.read(YAML.readTree(file.toFile())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sow(Blueprint blueprint) {
        String author = Actor.SERVICE.username();
        int version = blueprints.keep(blueprint, author);
        if (blueprint.kind() != ExamKind.MOCK) return;
        exams.put(
                blueprint.slug(),
                blueprint.kind().word(),
                blueprint.title(),
                blueprint.slug(),
                version,
                blueprint.level(),
                null,
                null,
                blueprint.minutes(),
                blueprint.passMark(),
                author,
                clock.instant());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
