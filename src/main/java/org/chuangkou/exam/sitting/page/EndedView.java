package org.chuangkou.exam.sitting.page;

import org.chuangkou.base.Time;
import org.chuangkou.exam.blueprint.ExamKind;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.Sitting;

/**
 * An attempt that has ended, before its result may be seen.
 *
 * @param how submitted, closed, released or void
 * @param answered slots with an answer, of {@code of}
 */
record EndedView(
        String attempt,
        String title,
        String how,
        String startedAt,
        String endedAt,
        int answered,
        int of,
        boolean mock) {
    static EndedView of(Exam exam, Attempt attempt, Sitting sitting) {
        var endedAt = attempt.endedAt() == null ? attempt.endsAt() : attempt.endedAt();
        return new EndedView(
                attempt.id(),
                exam.title(),
                attempt.state().word(),
                Time.iso(attempt.startedAt()),
                Time.iso(endedAt),
                (int) sitting.answers(attempt).stream()
                        .filter(answer -> !answer.response().isNull())
                        .count(),
                sitting.sheet(attempt).places().size(),
                exam.kind() == ExamKind.MOCK);
    }
}
