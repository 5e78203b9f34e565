package org.chuangkou.question.content;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.chuangkou.base.Actor;
import org.chuangkou.base.ContentFolder;
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
    private static final int READING = 2;

    private final TakingIn takingIn;
    private final Installation installation;
    private final ContentFolder folder;

    ShippedQuestions(TakingIn takingIn, Installation installation, @Value("${chuangkou.content:.}") String content) {
        this.takingIn = takingIn;
        this.installation = installation;
        this.folder = ContentFolder.of(content, "question-bank", "questions");
    }

    /** After the guides and laws that they cite. */
    @Override
    public int order() {
        return 50;
    }

    @Override
    public void sow() {
        String digest = folder.digest(READING);
        if (installation.remembers(REMEMBERED, digest)) return;
        var items = new ArrayList<Item>();
        for (Path file : folder.yaml())
            try (InputStream in = Files.newInputStream(file)) {
                items.addAll(YamlQuestions.read(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        if (!items.isEmpty()) takingIn.take(items, ORIGIN, Actor.SERVICE.username(), State.APPROVED, true, false);
        installation.remember(REMEMBERED, digest);
    }
}
