package org.chuangkou.exam.sitting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chuangkou.base.Atomic;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.blueprint.ExamKind;
import org.chuangkou.exam.paper.Candidate;
import org.chuangkou.exam.paper.Candidates;
import org.chuangkou.exam.paper.Exam;
import org.chuangkou.exam.paper.Exams;
import org.chuangkou.exam.paper.Papers;
import org.chuangkou.exam.sitting.AttemptRows.AttemptRow;

/** Somebody begins a paper, or comes back to the one that is running. */
@Singleton
class StartingAttempt {
    private final Exams exams;
    private final Candidates candidates;
    private final Papers papers;
    private final AttemptRows attempts;
    private final Ending ending;
    private final Clock clock;

    StartingAttempt(
            Exams exams, Candidates candidates, Papers papers, AttemptRows attempts, Ending ending, Clock clock) {
        this.exams = exams;
        this.candidates = candidates;
        this.papers = papers;
        this.attempts = attempts;
        this.ending = ending;
        this.clock = clock;
    }

    /** @throws Refusal when there is no such exam for this candidate, or it may not be begun now */
    @Atomic
    Attempt start(String exam, String candidate) {
        Exam sat = exams.find(exam).orElseThrow(() -> Refusal.notFound("exam.unknown", exam));
        int extraMinutes = sat.standing() ? 0 : invited(sat, candidate).extraMinutes();
        Instant now = clock.instant();
        Optional<Attempt> last = attempts.holdLast(exam, candidate).map(AttemptRow::attempt);
        if (last.isPresent() && last.get().running(now)) return last.get();
        last.filter(attempt -> attempt.state() == AttemptState.RUNNING).ifPresent(ending::close);
        if (sat.phase(now) != Exam.Phase.OPEN) throw Refusal.conflict("exam.not-open");
        if (last.isPresent() && sat.kind() == ExamKind.GRADED) throw Refusal.conflict("attempt.once");
        if (sat.late(now))
            throw Refusal.conflict(
                    "exam.late", Objects.requireNonNull(sat.rules().lateMinutes()));
        int number = last.map(Attempt::paper).orElse(0) + 1;
        papers.paper(sat, candidate, number);
        var row = new AttemptRow(
                Ids.next(now),
                exam,
                candidate,
                number,
                AttemptState.RUNNING.word(),
                now,
                sat.endsAt(now, extraMinutes),
                null);
        attempts.insert(List.of(row));
        return row.attempt();
    }

    private Candidate invited(Exam exam, String candidate) {
        return candidates.find(exam.id(), candidate).orElseThrow(() -> Refusal.notFound("exam.unknown", exam.id()));
    }
}
