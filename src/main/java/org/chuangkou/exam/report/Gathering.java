package org.chuangkou.exam.report;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Batches;
import org.chuangkou.exam.marking.Correction;
import org.chuangkou.exam.marking.CorrectionLog;
import org.chuangkou.exam.marking.Corrections;
import org.chuangkou.exam.marking.MarkedAttempts;
import org.chuangkou.exam.marking.MarkedAttempts.Marked;
import org.chuangkou.exam.marking.MarkingSheet;
import org.chuangkou.exam.marking.Result.SlotMark;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.Attempts.Answer;
import org.chuangkou.exam.sitting.ExamAttempts;
import org.chuangkou.exam.sitting.Sheet;
import org.chuangkou.question.store.Bank.Drawn;

/** Reads the marks and answers of all whose attempts count; a question that was dropped is left out. */
@Singleton
class Gathering {
    private static final int STEP = 100;

    private final ExamAttempts attempts;
    private final MarkedAttempts marked;
    private final CorrectionLog corrections;

    Gathering(ExamAttempts attempts, MarkedAttempts marked, CorrectionLog corrections) {
        this.attempts = attempts;
        this.marked = marked;
        this.corrections = corrections;
    }

    Gathered gather(Exam exam) {
        Corrections corrected = corrections.of(exam.id());
        var gathered = new Gathered();
        for (List<Attempt> some : Batches.of(attempts.counted(exam.id()), STEP))
            marked.read(some).forEach(one -> add(gathered, one, corrected));
        return gathered;
    }

    private static void add(Gathered gathered, Marked one, Corrections corrected) {
        Map<String, SlotMark> marks = one.marks();
        Map<String, Answer> answers = one.given();
        var points = new LinkedHashMap<Integer, double[]>();
        for (Sheet.Place place : one.sheet().places()) {
            SlotMark mark = marks.get(place.slot());
            if (mark == null || corrected.at(place) instanceof Correction.Dropped) continue;
            int item =
                    gathered.number(new Drawn(place.of().question(), place.of().version()), place.item());
            double[] sum = points.computeIfAbsent(item, fresh -> new double[2]);
            sum[0] += mark.hundredths() / 100.0;
            sum[1] += mark.ofHundredths() / 100.0;
            if (place.part() < 0)
                gathered.asked.get(item).answered(MarkingSheet.response(place, answers.get(place.slot())));
        }
        points.values().removeIf(sum -> sum[1] <= 0);
        gathered.sittings.add(new Sitting(
                points.keySet().stream().mapToInt(Integer::intValue).toArray(),
                points.values().stream().mapToDouble(sum -> sum[0]).toArray(),
                points.values().stream().mapToDouble(sum -> sum[1]).toArray()));
    }
}
