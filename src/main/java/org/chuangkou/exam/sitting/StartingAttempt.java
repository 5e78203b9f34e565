package org.chuangkou.exam.sitting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.paper.Papers;
import org.chuangkou.exam.schedule.Candidate;
import org.chuangkou.exam.schedule.Candidates;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Exams;
import org.chuangkou.exam.sitting.AttemptRows.AttemptRow;
import org.chuangkou.exam.sitting.seat.Seat;
import org.chuangkou.exam.sitting.seat.SeatPlan;
import org.jspecify.annotations.Nullable;

/** Somebody begins a paper, or comes back to the one that is running. */
@Singleton
class StartingAttempt {
    private final Exams exams;
    private final Candidates candidates;
    private final SeatPlan seats;
    private final Papers papers;
    private final AttemptRows attempts;
    private final Ending ending;
    private final Clock clock;

    StartingAttempt(
            Exams exams,
            Candidates candidates,
            SeatPlan seats,
            Papers papers,
            AttemptRows attempts,
            Ending ending,
            Clock clock) {
        this.exams = exams;
        this.candidates = candidates;
        this.seats = seats;
        this.papers = papers;
        this.attempts = attempts;
        this.ending = ending;
        this.clock = clock;
    }

    /**
     * @param device on which it will go on, where the exam asks for that
     * @throws Refusal when there is no such exam for this candidate, or it may not be begun now, or not there
     */
    @Atomic
    Attempt start(String exam, String candidate, String address, String device) {
        Exam sat = exams.find(exam).orElseThrow(() -> Refusal.notFound("exam.unknown", exam));
        int extraMinutes = sat.standing() ? 0 : invited(sat, candidate).extraMinutes();
        if (!Admission.from(sat, address)) throw Refusal.forbidden("exam.address");
        Instant now = clock.instant();
        Optional<Attempt> last = attempts.holdLast(exam, candidate).map(AttemptRow::attempt);
        if (last.isPresent() && last.get().running(now)) return last.get();
        last.filter(attempt -> attempt.state() == AttemptState.RUNNING).ifPresent(ending::close);
        Seat seat = sat.standing() ? Seat.plain(exam, candidate) : seats.find(exam, candidate);
        Optional<Refusal> refusal = new Admission(sat, seat, last.orElse(null), now).refusal();
        if (refusal.isPresent()) throw refusal.get();
        int number = last.map(Attempt::paper).orElse(0) + 1;
        papers.paper(sat, candidate, number);
        Instant endsAt = sat.endsAt(now, extraMinutes).plusSeconds(seat.extraSeconds());
        AttemptRow row = row(sat, candidate, number, now, endsAt, sat.rules().oneDevice() ? device : null);
        attempts.insert(List.of(row));
        return row.attempt();
    }

    private static AttemptRow row(
            Exam exam, String candidate, int number, Instant now, Instant endsAt, @Nullable String device) {
        String state = AttemptState.RUNNING.word();
        return new AttemptRow(Ids.next(now), exam.id(), candidate, number, state, now, endsAt, null, null, device);
    }

    /** Held, so that what an invigilator decides meanwhile comes before or after this beginning, never beside it. */
    private Candidate invited(Exam exam, String candidate) {
        Candidate found = candidates.hold(exam.id(), List.of(candidate)).get(candidate);
        if (found == null) throw Refusal.notFound("exam.unknown", exam.id());
        return found;
    }
}
