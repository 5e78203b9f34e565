package org.chuangkou.exam.marking.correction;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chuangkou.base.Batches;
import org.chuangkou.exam.marking.Corrections;
import org.chuangkou.exam.marking.ManySheets;
import org.chuangkou.exam.marking.MarkingSheet;
import org.chuangkou.exam.marking.Result;
import org.chuangkou.exam.marking.Results;
import org.chuangkou.exam.paper.Papers;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.sitting.Answered;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.AttemptState;
import org.chuangkou.exam.sitting.Attempts.Answer;
import org.chuangkou.exam.sitting.ExamAttempts;

/** Finds what the results of an exam would be under corrections. */
@Singleton
class MarkingAnew {
    private static final int STEP = 100;

    private final ExamAttempts attempts;
    private final Results results;
    private final Answered answered;
    private final Papers papers;

    MarkingAnew(ExamAttempts attempts, Results results, Answered answered, Papers papers) {
        this.attempts = attempts;
        this.results = results;
        this.answered = answered;
        this.papers = papers;
    }

    /** A result that is, or would be, another one. */
    record Changed(Attempt attempt, Result before, Result after) {}

    /** Hands on, some at a time, the results that differ under these corrections from what is stored; void attempts stay as they are. */
    void each(Exam exam, Corrections corrections, Consumer<List<Changed>> step) {
        List<Attempt> ended = attempts.settled(exam.id()).stream()
                .filter(attempt -> attempt.state() != AttemptState.RUNNING && attempt.state() != AttemptState.VOID)
                .toList();
        var sheets = new ManySheets(papers);
        for (List<Attempt> some : Batches.of(ended, STEP)) {
            List<String> ids = some.stream().map(Attempt::id).toList();
            Map<String, Result> stored = results.all(ids);
            Map<String, List<Answer>> answers = answered.of(ids);
            var changed = new ArrayList<Changed>();
            for (Attempt attempt : some) {
                Result before = stored.get(attempt.id());
                if (before == null) continue;
                Result after = MarkingSheet.mark(
                        attempt.id(),
                        sheets.of(attempt),
                        answers.getOrDefault(attempt.id(), List.of()),
                        corrections,
                        exam.passMark(),
                        before.revision());
                if (!after.equals(before)) changed.add(new Changed(attempt, before, after));
            }
            if (!changed.isEmpty()) step.accept(changed);
        }
    }
}
