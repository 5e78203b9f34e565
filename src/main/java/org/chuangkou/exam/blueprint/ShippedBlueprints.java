package org.chuangkou.exam.blueprint;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.ContentFolder;
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
    private static final int READING = 2;

    private static final YAMLMapper YAML = new YAMLMapper();

    private final WritingBlueprint writing;
    private final Installation installation;
    private final ContentFolder folder;

    ShippedBlueprints(
            WritingBlueprint writing, Installation installation, @Value("${chuangkou.content:.}") String content) {
        this.writing = writing;
        this.installation = installation;
        this.folder = ContentFolder.of(content, "question-bank", "blueprints");
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    @Atomic
    public void sow() {
        String digest = folder.digest(READING);
        if (installation.remembers(REMEMBERED, digest)) return;
        try {
            for (Path file : folder.yaml()) writing.takeIn(BlueprintJson.read(YAML.readTree(file.toFile())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        installation.remember(REMEMBERED, digest);
    }
}
