package org.chuangkou.course.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chuangkou.question.Citation;
import org.jspecify.annotations.Nullable;

/** A course as it lies in its folder: {@code course.yaml}, and each lesson as {@code NN-slug.md}. */
public record CourseFolder(Course course, List<Lesson> lessons) {
    private static final YAMLMapper YAML = new YAMLMapper();

    public CourseFolder {
        lessons = List.copyOf(lessons);
    }

    /** @throws IllegalArgumentException that says what is wrong with which file */
    public static CourseFolder read(Path folder) throws IOException {
        Course course = told(
                "course.yaml",
                () -> course(YAML.readTree(folder.resolve("course.yaml").toFile())));
        if (!folder.endsWith(course.slug()))
            throw new IllegalArgumentException("course.yaml: the slug is not the folder's name: " + course.slug());
        var lessons = new ArrayList<Lesson>();
        for (String slug : course.lessons()) {
            Path file = file(folder, slug);
            lessons.add(told(file.getFileName().toString(), () -> lesson(slug, Files.readString(file))));
        }
        return new CourseFolder(course, lessons);
    }

    private static Path file(Path folder, String slug) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d\\d-\\Q" + slug + "\\E\\.md"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no file of the lesson " + slug));
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T told(String file, Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private static Course course(JsonNode tree) {
        @Nullable JsonNode level = tree.get("level");
        String kind = tree.path("kind").asText();
        return new Course(
                tree.path("slug").asText(),
                tree.path("title").asText(),
                CourseKind.called(kind).orElseThrow(() -> new IllegalArgumentException("no kind is called " + kind)),
                level == null ? null : level.asInt(),
                tree.path("hours").asInt(),
                tree.path("summary").asText(),
                texts(tree.path("lessons")));
    }

    static Lesson lesson(String slug, String file) {
        FrontMatter parts = FrontMatter.read(file);
        var cites = new ArrayList<Citation>();
        parts.head()
                .path("cites")
                .forEach(cite -> cites.add(new Citation(
                        cite.path("item").asText(), cite.path("clause").asText())));
        return new Lesson(
                slug,
                parts.head().path("title").asText(),
                parts.head().path("minutes").asInt(),
                cites,
                texts(parts.head().path("checks")),
                parts.body());
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
