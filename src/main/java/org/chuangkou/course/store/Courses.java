package org.chuangkou.course.store;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chuangkou.base.Json;
import org.chuangkou.course.content.Course;
import org.chuangkou.course.content.CourseKind;
import org.chuangkou.course.store.CourseRows.CourseRow;
import org.chuangkou.course.store.LessonRows.LessonRow;

/** Reads courses and their lessons. */
@Singleton
public class Courses {
    private final CourseRows courses;
    private final LessonRows lessons;

    Courses(CourseRows courses, LessonRows lessons) {
        this.courses = courses;
        this.lessons = lessons;
    }

    /** Those for newcomers first. */
    @Transactional(readOnly = true)
    public List<Course> all() {
        return courses.all().stream()
                .map(Courses::course)
                .sorted(Comparator.comparing(Course::kind))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Course> find(String slug) {
        return courses.find(slug).map(Courses::course);
    }

    /** The lessons of all courses by course and slug. */
    @Transactional(readOnly = true)
    public Map<String, Map<String, LessonHead>> heads() {
        return lessons.heads().stream()
                .collect(Collectors.groupingBy(LessonHead::course, Collectors.toMap(LessonHead::slug, head -> head)));
    }

    /** A lesson that belongs to the course. */
    @Transactional(readOnly = true)
    public Optional<StoredLesson> lesson(Course course, String slug) {
        if (!course.lessons().contains(slug)) return Optional.empty();
        return lessons.newest(course.slug(), slug).map(Courses::lesson);
    }

    private static Course course(CourseRow row) {
        return new Course(
                row.slug(),
                row.title(),
                CourseKind.valueOf(row.kind()),
                row.level(),
                row.hours(),
                row.summary(),
                List.of(Json.read(row.lessons(), String[].class)));
    }

    private static StoredLesson lesson(LessonRow row) {
        return new StoredLesson(
                row.course(),
                row.slug(),
                row.version(),
                row.title(),
                row.minutes(),
                row.body(),
                List.of(Json.read(row.cites(), Cited[].class)),
                List.of(Json.read(row.checks(), String[].class)));
    }
}
