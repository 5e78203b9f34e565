package org.chuangkou.course.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.chuangkou.DatabaseTest;
import org.chuangkou.base.Ids;
import org.chuangkou.course.content.Course;
import org.chuangkou.course.content.CourseFolder;
import org.chuangkou.course.content.CourseKind;
import org.chuangkou.course.content.Lesson;
import org.chuangkou.course.store.LessonRows.LessonRow;
import org.chuangkou.question.Citation;
import org.junit.jupiter.api.Test;

@DatabaseTest
class TakingCourseDbTest {
    private final TakingCourse taking;
    private final Courses courses;
    private final LessonRows lessons;
    private final String slug = "course-" + Ids.next(Instant.now());

    TakingCourseDbTest(TakingCourse taking, Courses courses, LessonRows lessons) {
        this.taking = taking;
        this.courses = courses;
        this.lessons = lessons;
    }

    @Test
    void a_course_is_there_with_its_lessons() {
        assertThat(taking.take(folder("一课", "正文"))).isEqualTo(1);
        assertThat(courses.find(slug)).contains(course("一课"));
        assertThat(courses.all()).contains(course("一课"));
        assertThat(courses.heads().get(slug).get("first")).isEqualTo(new LessonHead(slug, "first", "先开口", 5));
        assertThat(lesson().body()).isEqualTo("正文");
        assertThat(lesson().version()).isEqualTo(1);
    }

    @Test
    void a_citation_remembers_what_its_clause_said() {
        taking.take(folder("一课", "正文"));
        assertThat(lesson().cites().getFirst().hash()).hasSize(32);
        assertThat(lesson().cites().get(1)).isEqualTo(new Cited("LAW-nothing", "articles/1", null));
    }

    @Test
    void the_same_again_makes_no_version_and_a_change_makes_one() {
        taking.take(folder("一课", "正文"));
        assertThat(taking.take(folder("另一题目", "正文"))).isZero();
        assertThat(courses.find(slug)).contains(course("另一题目"));
        assertThat(taking.take(folder("另一题目", "新正文"))).isEqualTo(1);
        assertThat(lesson().version()).isEqualTo(2);
        assertThat(lesson().body()).isEqualTo("新正文");
    }

    @Test
    void what_was_edited_here_is_not_overwritten() {
        taking.take(folder("一课", "正文"));
        lessons.insert(
                new LessonRow(slug, "first", 2, "先开口", 5, "本厅的正文", "[]", "[]", "0".repeat(32), "hall", Instant.EPOCH));
        assertThat(taking.take(folder("一课", "新正文"))).isZero();
        assertThat(lesson().body()).isEqualTo("本厅的正文");
    }

    @Test
    void a_lesson_that_the_course_does_not_name_is_not_one_of_it() {
        taking.take(folder("一课", "正文"));
        assertThat(courses.lesson(course("一课"), "second")).isEmpty();
        assertThat(courses.find("nothing")).isEmpty();
    }

    private StoredLesson lesson() {
        return courses.lesson(course("一课"), "first").orElseThrow();
    }

    private Course course(String title) {
        return new Course(slug, title, CourseKind.REGULAR, 4, 2, "学完会打招呼", List.of("first"));
    }

    private CourseFolder folder(String title, String body) {
        var cites = List.of(new Citation("LAW-etiquette", "articles/1"), new Citation("LAW-nothing", "articles/1"));
        return new CourseFolder(course(title), List.of(new Lesson("first", "先开口", 5, cites, List.of("l5-0161"), body)));
    }
}
