package org.chuangkou.course.content;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course: lessons in the order in which one learns them.
 *
 * @param level of the occupation at which it aims, 5 to 1; null when it is for everybody
 * @param hours class hours (学时) it counts for
 * @param lessons slugs of its lessons
 */
public record Course(
        String slug,
        String title,
        CourseKind kind,
        @Nullable Integer level,
        int hours,
        String summary,
        List<String> lessons) {
    public Course {
        lessons = List.copyOf(lessons);
        require(!slug.isBlank() && !title.isBlank(), "a course has a slug and a title");
        require(level == null || (level >= 1 && level <= 5), "levels are 5 to 1");
        require(hours >= 1, "a course counts for an hour at least");
        require(
                !lessons.isEmpty() && new HashSet<>(lessons).size() == lessons.size(),
                "a course has lessons, each once");
    }

    private static void require(boolean right, String otherwise) {
        if (!right) throw new IllegalArgumentException(otherwise);
    }
}
