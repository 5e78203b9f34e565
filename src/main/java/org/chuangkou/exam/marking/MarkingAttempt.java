package org.chuangkou.exam.marking;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuangkou.base.outbox.Outbox;
import org.chuangkou.exam.paper.Paper;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Exams;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.AttemptState;
import org.chuangkou.exam.sitting.Attempts;
import org.chuangkou.exam.sitting.Attempts.Answer;
import org.chuangkou.exam.sitting.Ended;
import org.chuangkou.exam.sitting.Sheet;
import org.chuangkou.exam.sitting.Sheets;
import org.chuangkou.fact.Fact;

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
    public void ended(List<Attempt> ended) {
        Map<String, Exam> known =
                exams.all(ended.stream().map(Attempt::exam).distinct().toList());
        Map<String, List<Answer>> answers =
                attempts.answers(ended.stream().map(Attempt::id).toList());
        Map<Paper.Key, Sheet> read = sheets.of(ended);
        Map<String, Corrections> corrected = new HashMap<>();
        Instant now = clock.instant();
        var kept = new ArrayList<Results.Fresh>();
        var facts = new ArrayList<Fact>();
        for (Attempt attempt : ended) {
            Exam exam = Objects.requireNonNull(known.get(attempt.exam()));
            Corrections applied =
                    corrected.computeIfAbsent(exam.id(), id -> exam.standing() ? Corrections.NONE : corrections.of(id));
            Result result = MarkingSheet.mark(
                    attempt.id(),
                    Objects.requireNonNull(read.get(attempt.sat())),
                    answers.getOrDefault(attempt.id(), List.of()),
                    applied,
                    exam.passMark(),
                    1);
            kept.add(new Results.Fresh(exam.id(), result));
            if (attempt.state() == AttemptState.RELEASED) facts.add(Released.fact(exam, attempt, result, now));
        }
        results.keep(kept, now);
        outbox.put(facts);
    }
}
