package org.chuangkou.course.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chuangkou.question.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseFolderTest {
    private static final String COURSE = """
            slug: greeting
            title: 迎人
            kind: 常规
            hours: 2
            summary: 会打招呼
            lessons: [second, first]
            """;
    private static final String LESSON = """
            ---
            title: 先开口
            minutes: 5
            cites: [{item: LAW-etiquette, clause: articles/1}]
            checks: [l5-0001]
            ---

            # 您好

            ---
            正文
            """;

    @TempDir
    private Path root;

    @Test
    void a_course_has_its_lessons_in_the_order_it_names_them() throws IOException {
        CourseFolder folder = CourseFolder.read(folder(COURSE, LESSON));
        assertThat(folder.course())
                .isEqualTo(
                        new Course("greeting", "迎人", CourseKind.REGULAR, null, 2, "会打招呼", List.of("second", "first")));
        assertThat(folder.lessons()).extracting(Lesson::slug).containsExactly("second", "first");
    }

    @Test
    void a_lesson_is_its_head_and_all_that_follows() throws IOException {
        Lesson lesson = CourseFolder.read(folder(COURSE, LESSON)).lessons().getFirst();
        assertThat(lesson)
                .isEqualTo(new Lesson(
                        "second",
                        "先开口",
                        5,
                        List.of(new Citation("LAW-etiquette", "articles/1")),
                        List.of("l5-0001"),
                        "# 您好\n\n---\n正文"));
    }

    @Test
    void files_from_windows_are_read_the_same() throws IOException {
        Path folder = folder(COURSE, "\ufeff" + LESSON.replace("\n", "\r\n"));
        assertThat(CourseFolder.read(folder).lessons().getFirst().body()).isEqualTo("# 您好\n\n---\n正文");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "没有头",
                "---\ntitle: 头没有完\n",
                "---\ntitle: [\n---\n正文",
                "---\ntitle: 没有正文\nminutes: 1\n---\n",
                "---\nminutes: 1\n---\n没有题目",
                "---\ntitle: 没有时间\n---\n正文"
            })
    void a_lesson_that_cannot_be_one_is_told_by_its_file(String lesson) throws IOException {
        Path folder = folder(COURSE, lesson);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CourseFolder.read(folder))
                .withMessageContaining("02-second.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind: 常规", "slug: greeting", "hours: 2", "lessons: [second, first]", "title: 迎人"})
    void a_course_that_lacks_something_is_none(String line) throws IOException {
        Path folder = folder(COURSE.replace(line, ""), LESSON);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CourseFolder.read(folder))
                .withMessageContaining("course.yaml");
    }

    @Test
    void a_lesson_without_a_file_is_missed() throws IOException {
        Path folder = folder(COURSE.replace("first", "third"), LESSON);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CourseFolder.read(folder))
                .withMessageContaining("third");
    }

    private Path folder(String course, String lesson) throws IOException {
        Path folder = Files.createDirectories(root.resolve("greeting"));
        Files.writeString(folder.resolve("course.yaml"), course);
        Files.writeString(folder.resolve("02-second.md"), lesson);
        Files.writeString(folder.resolve("01-first.md"), LESSON);
        return folder;
    }
}
