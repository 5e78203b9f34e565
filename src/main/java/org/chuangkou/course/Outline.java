package org.chuangkou.course;

import java.util.List;
import org.chuangkou.course.content.CourseKind;
import org.chuangkou.course.store.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A course with how far one learner is.
 *
 * @param done lessons done
 * @param next the first lesson that is not done; null when all are
 */
record Outline(
        String slug,
        String title,
        CourseKind kind,
        @Nullable Integer level,
        int hours,
        String summary,
        List<Part> lessons,
        int done,
        @Nullable Part next) {

    /** A lesson of it. */
    record Part(String slug, String title, int minutes, Progress.State state, int read) {}

    boolean begun() {
        return lessons.stream().anyMatch(part -> part.state() != Progress.State.NEW);
    }
}
