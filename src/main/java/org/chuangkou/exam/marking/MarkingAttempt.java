package org.chuangkou.exam.marking;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.chuangkou.base.outbox.Outbox;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Exams;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.AttemptState;
import org.chuangkou.exam.sitting.Attempts;
import org.chuangkou.exam.sitting.Ended;
import org.chuangkou.exam.sitting.Sheets;

/** Marks an attempt by machine in the transaction in which it ends; a mock paper's result is told at once. */
@Singleton
class MarkingAttempt implements Ended {
    private final Results results;
    private final Attempts attempts;
    private final Sheets sheets;
    private final Exams exams;
    private final CorrectionLog corrections;
    private final Outbox outbox;
    private final Clock clock;

    MarkingAttempt(
            Results results,
            Attempts attempts,
            Sheets sheets,
            Exams exams,
            CorrectionLog corrections,
            Outbox outbox,
            Clock clock) {
        this.results = results;
        this.attempts = attempts;
        this.sheets = sheets;
        this.exams = exams;
        this.corrections = corrections;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void ended(Attempt attempt) {
        Exam exam = exams.find(attempt.exam()).orElseThrow();
        Instant now = clock.instant();
        Corrections corrected = exam.standing() ? Corrections.NONE : corrections.of(exam.id());
        Result result = MarkingSheet.mark(
                attempt.id(), sheets.of(attempt), attempts.answers(attempt), corrected, exam.passMark(), 1);
        results.keep(exam.id(), result, now);
        if (attempt.state() == AttemptState.RELEASED) outbox.put(Released.fact(exam, attempt, result, now));
    }
}
