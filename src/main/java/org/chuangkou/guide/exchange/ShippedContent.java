package org.chuangkou.guide.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chuangkou.base.Actor;
import org.chuangkou.base.ContentFolder;
import org.chuangkou.base.Installation;
import org.chuangkou.base.Seed;
import org.chuangkou.guide.document.Document;
import org.chuangkou.guide.document.Drafts;
import org.chuangkou.guide.store.TakingIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The guides and laws that come with the product, taken in at a start like any source: what has not changed stays as it
 * is, and what the hall has corrected stays corrected. Files that are those of the last start are not read again.
 */
@Singleton
@Requires(property = "chuangkou.embedded", value = "true")
class ShippedContent implements Seed {
    private static final Logger LOG = LoggerFactory.getLogger(ShippedContent.class);
    private static final String ORIGIN = "content";
    /** Goes up when files are read otherwise than before, so that they are read again. */
    private static final int READING = 2;

    private final TakingIn takingIn;
    private final Installation installation;
    private final Path root;
    private final ContentFolder laws;
    private final ContentFolder guides;
    private final YAMLMapper yaml = new YAMLMapper();

    ShippedContent(TakingIn takingIn, Installation installation, @Value("${chuangkou.content:.}") String content) {
        this.takingIn = takingIn;
        this.installation = installation;
        this.root = Path.of(content).resolve("question-bank");
        this.laws = new ContentFolder(root.resolve("laws"));
        this.guides = new ContentFolder(root.resolve("guides"));
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void sow() {
        if (!Files.isDirectory(root)) {
            LOG.info("没有内容目录 No content folder: {}", root.toAbsolutePath().normalize());
            return;
        }
        String files = laws.digest(READING) + guides.digest(READING);
        if (installation.remembers(ORIGIN, files)) return;
        takingIn.take(read(laws, Drafts::law), ORIGIN, Actor.SERVICE);
        takingIn.take(read(guides, Drafts::guide), ORIGIN, Actor.SERVICE);
        installation.remember(ORIGIN, files);
    }

    private <T extends Document> List<T> read(ContentFolder folder, Function<JsonNode, T> reader) {
        var documents = new ArrayList<T>();
        try {
            for (Path file : folder.yaml()) documents.add(reader.apply(yaml.readTree(file.toFile())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }
}
