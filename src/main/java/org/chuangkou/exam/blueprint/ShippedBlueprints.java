package org.chuangkou.exam.blueprint;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Installation;
import org.chuangkou.base.Seed;

/**
 * The blueprints that come with the product, taken in at a start: what the hall has edited stays as the hall has it. Files
 * that are those of the last start are not read again.
 */
@Singleton
@Requires(property = "chuangkou.embedded", value = "true")
class ShippedBlueprints implements Seed {
    private static final String REMEMBERED = "content-blueprints";
    /** Goes up when files are read otherwise than before, so that they are read again. */
    private static final String READING = "1";

    private static final YAMLMapper YAML = new YAMLMapper();

    private final WritingBlueprint writing;
    private final Installation installation;
    private final Path folder;

    ShippedBlueprints(
            WritingBlueprint writing, Installation installation, @Value("${chuangkou.content:.}") String content) {
        this.writing = writing;
        this.installation = installation;
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
            List<Path> files = files();
            String digest = digest(files);
            if (installation.remembers(REMEMBERED, digest)) return;
            for (Path file : files) writing.takeIn(BlueprintJson.read(YAML.readTree(file.toFile())));
            installation.remember(REMEMBERED, digest);
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

    private static String digest(List<Path> files) throws IOException {
        MessageDigest digest = Ids.digest();
        digest.update(READING.getBytes(UTF_8));
        for (Path file : files) digest.update(Files.readAllBytes(file));
        return HexFormat.of().formatHex(digest.digest());
    }
}
