package org.chuangkou.guide.bundle;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chuangkou.base.ContentFolder;
import org.chuangkou.base.Seed;

/**
 * The bundles that come with the product ({@code question-bank/bundles}), after the guides at each start; on any database,
 * for a bundle says of itself which of its guides the hall does not have. Without the folder those of the database stay.
 */
@Singleton
class ShippedBundles implements Seed {
    private final Bundles bundles;
    private final Path folder;

    ShippedBundles(Bundles bundles, @Value("${chuangkou.content:.}") String content) {
        this.bundles = bundles;
        this.folder = Path.of(content).resolve("question-bank").resolve("bundles");
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public void sow() {
        if (Files.isDirectory(folder)) bundles.replaceAll(read(folder));
        bundles.refresh();
    }

    static List<Bundle> read(Path folder) {
        var yaml = new YAMLMapper();
        var read = new ArrayList<Bundle>();
        try {
            for (Path file : new ContentFolder(folder).yaml())
                read.add(BundleDrafts.bundle(yaml.readTree(file.toFile())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
