package org.chuangkou.exam.sitting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.blueprint.ExamKind;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.sitting.seat.Seat;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may begin an exam now.
 *
 * @param last the candidate's last attempt, null when there is none
 */
public record Admission(Exam exam, Seat seat, @Nullable Attempt last, Instant now) {
    private static final List<Function<Admission, Optional<Refusal>>> RULES =
            List.of(Admission::open, Admission::barred, Admission::once, Admission::late);

    /** The first reason against it, if there is one. */
    public Optional<Refusal> refusal() {
        return RULES.stream()
                .map(rule -> rule.apply(this))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Refusal> open() {
        return switch (exam.phase(now)) {
            case WAITING -> Optional.of(Refusal.conflict("exam.not-begun"));
            case OPEN -> Optional.empty();
            case CLOSED -> Optional.of(Refusal.conflict("exam.closed"));
        };
    }

    private Optional<Refusal> barred() {
        Seat.Bar bar = seat.barred();
        return bar == null
                ? Optional.empty()
                : Optional.of(
                        switch (bar) {
                            case ABSENT -> Refusal.conflict("exam.barred.absent");
                            case BREACH -> Refusal.conflict("exam.barred.breach");
                        });
    }

    /** A graded exam is sat once, and once more for each resit (补考) that was granted. */
    private Optional<Refusal> once() {
        return when(
                last != null && exam.kind() == ExamKind.GRADED && last.paper() > seat.resits(),
                Refusal.conflict("attempt.once"));
    }

    private Optional<Refusal> late() {
        if (!exam.late(now) || seat.admittedAt() != null) return Optional.empty();
        return Optional.of(Refusal.conflict(
                "exam.late", Objects.requireNonNull(exam.rules().lateMinutes())));
    }

    private static Optional<Refusal> when(boolean refused, Refusal refusal) {
        return Stream.of(refusal).filter(one -> refused).findFirst();
    }
}
