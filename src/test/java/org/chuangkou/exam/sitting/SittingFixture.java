package org.chuangkou.exam.sitting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chuangkou.exam.blueprint.ExamKind;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Rules;

/** Exams and attempts as plain objects. */
public final class SittingFixture {
    public static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

    private SittingFixture() {}

    /** A graded exam of thirty minutes that opened ten minutes ago and is open for two hours. */
    public static Exam exam(Rules rules) {
        Instant opened = NOW.minus(Duration.ofMinutes(10));
        return new Exam(
                "exam",
                ExamKind.GRADED,
                "五级理论考试",
                "mock-5",
                1,
                5,
                opened,
                opened.plus(Duration.ofHours(2)),
                30,
                60,
                rules,
                "examiner",
                null,
                null);
    }

    public static Rules late(int minutes) {
        return new Rules(minutes, false, false, List.of());
    }

    /** One that began five minutes ago and has twenty-five left. */
    public static Attempt running() {
        return attempt(AttemptState.RUNNING, 1, null);
    }

    public static Attempt attempt(AttemptState state, int paper, Instant pausedAt) {
        Instant began = NOW.minus(Duration.ofMinutes(5));
        Instant ended = state == AttemptState.RUNNING ? null : NOW.minusSeconds(30);
        return new Attempt(
                "attempt",
                "exam",
                "clerk",
                paper,
                state,
                began,
                began.plus(Duration.ofMinutes(30)),
                ended,
                pausedAt,
                null);
    }
}
