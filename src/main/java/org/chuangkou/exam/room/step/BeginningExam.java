package org.chuangkou.exam.room.step;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.chuangkou.base.Refusal;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.schedule.Exams;

/** Lets an exam begin that begins by hand. Again changes nothing. */
@Singleton
class BeginningExam implements Step {
    private final Exams exams;

    BeginningExam(Exams exams) {
        this.exams = exams;
    }

    @Override
    public String word() {
        return "begin";
    }

    @Override
    public Set<Needs> needs() {
        return Set.of();
    }

    @Override
    public Outcome take(Order order) {
        Exam exam = exams.hold(order.exam().id());
        if (!exam.rules().byHand()) throw Refusal.conflict("room.by-clock");
        if (exam.closed(order.at())) throw Refusal.conflict("exam.closed");
        if (exam.begunAt() == null) exams.begin(exam, order.at());
        return Outcome.done(List.of());
    }
}
