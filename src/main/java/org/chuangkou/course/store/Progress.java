package org.chuangkou.course.store;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is with a lesson.
 *
 * @param read percent of the text
 * @param seconds spent on it
 * @param passed questions answered rightly
 * @param doneAt when it was read to its end and every question of it answered; it stays done when the lesson changes
 */
public record Progress(
        String course,
        String lesson,
        int read,
        int seconds,
        Set<String> passed,
        @Nullable Instant firstAt,
        @Nullable Instant seenAt,
        @Nullable Instant doneAt) {
    public Progress {
        passed = Set.copyOf(passed);
    }

    public enum State {
        NEW,
        BEGUN,
        DONE
    }

    public static Progress none(String course, String lesson) {
        return new Progress(course, lesson, 0, 0, Set.of(), null, null, null);
    }

    public State state() {
        return doneAt != null ? State.DONE : firstAt != null ? State.BEGUN : State.NEW;
    }
}
