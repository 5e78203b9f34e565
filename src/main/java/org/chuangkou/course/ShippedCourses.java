package org.chuangkou.course;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chuangkou.base.ContentFolder;
import org.chuangkou.base.Installation;
import org.chuangkou.base.Seed;
import org.chuangkou.course.content.CourseFolder;
import org.chuangkou.course.store.TakingCourse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The courses that come with the product ({@code courses/}), after the guides they rest on. A course that cannot be read
 * is left as it was. Files that are those of the last start are not read again.
 */
@Singleton
@Requires(property = "chuangkou.embedded", value = "true")
class ShippedCourses implements Seed {
    private static final Logger LOG = LoggerFactory.getLogger(ShippedCourses.class);
    private static final String NAME = "courses";
    /** Goes up when files are read otherwise than before, so that they are read again. */
    private static final int READING = 2;

    private final TakingCourse taking;
    private final Installation installation;
    private final Path root;

    ShippedCourses(TakingCourse taking, Installation installation, @Value("${chuangkou.content:.}") String content) {
        this.taking = taking;
        this.installation = installation;
        this.root = Path.of(content).resolve(NAME);
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void sow() {
        if (!Files.isDirectory(root)) return;
        try {
            String files = new ContentFolder(root).digest(READING);
            if (installation.remembers(NAME, files)) return;
            boolean whole = true;
            for (Path folder : folders()) whole &= taken(folder);
            if (whole) installation.remember(NAME, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean taken(Path folder) throws IOException {
        try {
            taking.take(CourseFolder.read(folder));
            return true;
        } catch (IllegalArgumentException e) {
            LOG.error("课程没有载入 Course not loaded: {}: {}", folder.getFileName(), e.getMessage());
            return false;
        }
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> Files.exists(folder.resolve("course.yaml")))
                    .sorted()
                    .toList();
        }
    }
}
