package org.chuangkou.exam.sitting;

import java.time.Duration;
import java.time.Instant;
import org.chuangkou.exam.paper.Paper;
import org.jspecify.annotations.Nullable;

/**
 * One person sits one paper.
 *
 * @param paper number of the paper among those of this candidate in this exam
 * @param endsAt when the server closes it, whatever a clock elsewhere says
 * @param endedAt when it ended indeed, null while it runs
 * @param pausedAt since when an invigilator has stopped its clock, null while the clock goes
 * @param device hash of the device on which alone it goes on, null where any will do, see {@link Devices}
 */
public record Attempt(
        String id,
        String exam,
        String candidate,
        int paper,
        AttemptState state,
        Instant startedAt,
        Instant endsAt,
        @Nullable Instant endedAt,
        @Nullable Instant pausedAt,
        @Nullable String device) {

    /** Whether answers may be given: the only place that knows. While its clock stands still no time is over. */
    public boolean running(Instant now) {
        return state == AttemptState.RUNNING && (paused() || now.isBefore(endsAt));
    }

    /** Whether its time is over though nobody has ended it. */
    boolean over(Instant now) {
        return state == AttemptState.RUNNING && !running(now);
    }

    public boolean paused() {
        return state == AttemptState.RUNNING && pausedAt != null;
    }

    /** How long is left to answer; while it is paused, how long there will be when it goes on. */
    public Duration left(Instant now) {
        Duration left = Duration.between(pausedAt == null ? now : pausedAt, endsAt);
        return left.isNegative() || state != AttemptState.RUNNING ? Duration.ZERO : left;
    }

    public Paper.Key sat() {
        return new Paper.Key(exam, candidate, paper);
    }

    Attempt as(AttemptState then, @Nullable Instant at) {
        return new Attempt(id, exam, candidate, paper, then, startedAt, endsAt, at, pausedAt, device);
    }

    Attempt timed(Instant ends, @Nullable Instant paused) {
        return new Attempt(id, exam, candidate, paper, state, startedAt, ends, endedAt, paused, device);
    }

    /** Whether it may be answered at the device of this hash, see {@link Devices}. */
    public boolean goesOnAt(String hash) {
        return device == null || device.equals(hash);
    }
}
