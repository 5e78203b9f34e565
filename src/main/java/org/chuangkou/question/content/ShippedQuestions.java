package org.chuangkou.question.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Installation;
import org.chuangkou.base.Seed;
import org.chuangkou.question.Item;
import org.chuangkou.question.State;
import org.chuangkou.question.file.YamlQuestions;
import org.chuangkou.question.store.TakingIn;

/**
 * The questions that come with the product, taken in at a start as approved: what the hall has edited stays as the hall has
 * it. Files that are those of the last start are not read again.
 */
@Singleton
@Requires(property = "chuangkou.embedded", value = "true")
class ShippedQuestions implements Seed {
    private static final String ORIGIN = "content";
    private static final String REMEMBERED = "content-questions";
    /** Goes up when files are read otherwise than before, so that they are read again. */
    private static final String READING = "1";

    private final TakingIn takingIn;
    private final Installation installation;
    private final Path folder;

    ShippedQuestions(TakingIn takingIn, Installation installation, @Value("${chuangkou.content:.}") String content) {
        this.takingIn = takingIn;
        this.installation = installation;
        this.folder = Path.of(content).resolve("question-bank").resolve("questions");
    }

    /** After the guides and laws that they cite. */
    @Override
    public int order() {
        return 50;
    }

    @Override
    public void sow() {
        if (!Files.isDirectory(folder)) return;
        try {
            List<Path> files = files();
            String digest = digest(files);
            if (installation.remembers(REMEMBERED, digest)) return;
            var items = new ArrayList<Item>();
            for (Path file : files)
                try (InputStream in = Files.newInputStream(file)) {
                    items.addAll(YamlQuestions.read(in));
                }
            takingIn.take(items, ORIGIN, Actor.SERVICE.username(), State.APPROVED, true, false);
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
