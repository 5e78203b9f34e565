package org.chuangkou.exam.marking.correction;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;
import org.chuangkou.base.Batches;
import org.chuangkou.exam.marking.Corrections;
import org.chuangkou.exam.marking.MarkedAttempts;
import org.chuangkou.exam.marking.MarkedAttempts.Marked;
import org.chuangkou.exam.marking.MarkingSheet;
import org.chuangkou.exam.marking.Result;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.ExamAttempts;

/** Finds what the results of an exam would be under corrections. */
@Singleton
class MarkingAnew {
    private static final int STEP = 100;

    private final ExamAttempts attempts;
    private final MarkedAttempts marked;

    MarkingAnew(ExamAttempts attempts, MarkedAttempts marked) {
        this.attempts = attempts;
        this.marked = marked;
    }

    /** A result that is, or would be, another one. */
    record Changed(Attempt attempt, Result before, Result after) {}

    /** Hands on, some at a time, the results that differ under these corrections from what is stored; void attempts stay as they are. */
    void each(Exam exam, Corrections corrections, Consumer<List<Changed>> step) {
        for (List<Attempt> some : Batches.of(attempts.counted(exam.id()), STEP)) {
            List<Changed> changed = marked.read(some).stream()
                    .map(one -> again(exam, one, corrections))
                    .filter(one -> !one.after().equals(one.before()))
                    .toList();
            if (!changed.isEmpty()) step.accept(changed);
        }
    }

    private static Changed again(Exam exam, Marked one, Corrections corrections) {
        Result after = MarkingSheet.mark(
                one.attempt().id(),
                one.sheet(),
                one.answers(),
                corrections,
                exam.passMark(),
                one.result().revision());
        return new Changed(one.attempt(), one.result(), after);
    }
}
