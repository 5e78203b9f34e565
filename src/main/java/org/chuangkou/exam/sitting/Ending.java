package org.chuangkou.exam.sitting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chuangkou.base.Atomic;
import org.chuangkou.exam.blueprint.ExamKind;
import org.chuangkou.exam.schedule.Exams;
import org.chuangkou.exam.sitting.AttemptRows.AttemptRow;

/** Attempts end once: handed in by the candidate, or closed by the server's clock with what was saved. */
@Singleton
public class Ending {
    private static final int STEP = 200;
    /** Answers that came in the last moment may still be on their way to the disk, at any node. */
    private static final Duration IN_FLIGHT = Duration.ofSeconds(3);

    private final AttemptRows attempts;
    private final Exams exams;
    private final List<Ended> ended;
    private final Clock clock;

    Ending(AttemptRows attempts, Exams exams, List<Ended> ended, Clock clock) {
        this.attempts = attempts;
        this.exams = exams;
        this.ended = ended;
        this.clock = clock;
    }

    /** Hands in; again changes nothing. */
    @Atomic
    AttemptState submit(String id) {
        Attempt attempt = attempts.hold(id).map(AttemptRow::attempt).orElseThrow();
        if (attempt.state() != AttemptState.RUNNING) return attempt.state();
        return attempt.running(clock.instant())
                ? end(attempt, AttemptState.SUBMITTED)
                : end(attempt, AttemptState.CLOSED);
    }

    /** Closes an attempt whose time is over; one that has ended, or still runs, stays as it is. */
    @Atomic
    AttemptState close(Attempt seen) {
        Attempt attempt = attempts.hold(seen.id()).map(AttemptRow::attempt).orElseThrow();
        boolean over = attempt.state() == AttemptState.RUNNING && !attempt.running(clock.instant());
        return over ? end(attempt, AttemptState.CLOSED) : attempt.state();
    }

    /** The attempt as it is: one whose time is over has ended, whoever notices it first. */
    @Atomic
    public Optional<Attempt> settled(String id) {
        Optional<Attempt> attempt = attempts.find(id).map(AttemptRow::attempt);
        boolean over = attempt.isPresent()
                && attempt.get().state() == AttemptState.RUNNING
                && !attempt.get().running(clock.instant());
        if (!over) return attempt;
        close(attempt.get());
        return attempts.find(id).map(AttemptRow::attempt);
    }

    /** Attempts whose time has been over for a moment though they run as far as is stored, those that ended first. */
    @Transactional(readOnly = true)
    List<String> over() {
        return attempts.over(clock.instant().minus(IN_FLIGHT), STEP);
    }

    /** A mock paper's result may be seen at once; others wait for somebody to release them. */
    private AttemptState end(Attempt attempt, AttemptState how) {
        boolean mock = exams.find(attempt.exam()).orElseThrow().kind() == ExamKind.MOCK;
        AttemptState state = mock ? AttemptState.RELEASED : how;
        Instant now = clock.instant();
        Instant at = attempt.running(now) ? now : attempt.endsAt();
        attempts.end(attempt.id(), state.word(), at);
        var over = new Attempt(
                attempt.id(),
                attempt.exam(),
                attempt.candidate(),
                attempt.paper(),
                state,
                attempt.startedAt(),
                attempt.endsAt(),
                at,
                attempt.pausedAt(),
                attempt.device());
        ended.forEach(who -> who.ended(over));
        return state;
    }
}
