package org.chuangkou.exam.room.step;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chuangkou.base.Actor;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.AttemptState;
import org.jspecify.annotations.Nullable;

/**
 * What an invigilator orders, once it has been found complete.
 *
 * @param candidates user names in the order of the exam's list, all of them held until the transaction ends
 * @param attempts the last attempt of each candidate who has one, held too
 * @param more time to be given, zero where none is
 * @param seat label, empty where none is given
 */
record Order(
        Exam exam,
        List<String> candidates,
        Map<String, Attempt> attempts,
        String reason,
        Duration more,
        String seat,
        Actor actor,
        Instant at) {

    /** Whether the candidate is at the paper now. */
    boolean running(String candidate) {
        @Nullable Attempt attempt = attempts.get(candidate);
        return attempt != null && attempt.running(at);
    }

    boolean paused(String candidate) {
        @Nullable Attempt attempt = attempts.get(candidate);
        return attempt != null && attempt.paused();
    }

    /** Whether it has not been said before that this one does not count. */
    boolean counts(Attempt attempt) {
        return attempt.state() != AttemptState.VOID;
    }

    List<Attempt> attemptsOf(List<String> some) {
        return some.stream().map(attempts::get).flatMap(Stream::ofNullable).toList();
    }
}
