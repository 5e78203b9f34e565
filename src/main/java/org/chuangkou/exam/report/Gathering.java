package org.chuangkou.exam.report;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Batches;
import org.chuangkou.exam.marking.Correction;
import org.chuangkou.exam.marking.CorrectionLog;
import org.chuangkou.exam.marking.Corrections;
import org.chuangkou.exam.marking.ManySheets;
import org.chuangkou.exam.marking.MarkingSheet;
import org.chuangkou.exam.marking.Result;
import org.chuangkou.exam.marking.Result.SlotMark;
import org.chuangkou.exam.marking.Results;
import org.chuangkou.exam.paper.Papers;
import org.chuangkou.exam.schedule.Exam;
import org.chuangkou.exam.sitting.Answered;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.AttemptState;
import org.chuangkou.exam.sitting.Attempts.Answer;
import org.chuangkou.exam.sitting.ExamAttempts;
import org.chuangkou.exam.sitting.Sheet;
import org.chuangkou.question.store.Bank.Drawn;

/** Reads the marks and answers of all whose attempts count; a question that was dropped is left out. */
@Singleton
class Gathering {
    private static final int STEP = 100;

    private final ExamAttempts attempts;
    private final Results results;
    private final Answered answered;
    private final Papers papers;
    private final CorrectionLog corrections;

    Gathering(ExamAttempts attempts, Results results, Answered answered, Papers papers, CorrectionLog corrections) {
        this.attempts = attempts;
        this.results = results;
        this.answered = answered;
        this.papers = papers;
        this.corrections = corrections;
    }

    Gathered gather(Exam exam) {
        List<Attempt> counted = attempts.settled(exam.id()).stream()
                .filter(attempt -> attempt.state() != AttemptState.RUNNING && attempt.state() != AttemptState.VOID)
                .toList();
        Corrections corrected = corrections.of(exam.id());
        var sheets = new ManySheets(papers);
        var gathered = new Gathered();
        for (List<Attempt> some : Batches.of(counted, STEP)) {
            List<String> ids = some.stream().map(Attempt::id).toList();
            Map<String, Result> marked = results.all(ids);
            Map<String, List<Answer>> answers = answered.of(ids);
            for (Attempt attempt : some) {
                Result result = marked.get(attempt.id());
                if (result != null)
                    add(gathered, sheets.of(attempt), result, answers.getOrDefault(attempt.id(), List.of()), corrected);
            }
        }
        return gathered;
    }

    private static void add(Gathered gathered, Sheet sheet, Result result, List<Answer> given, Corrections corrected) {
        var marks = new HashMap<String, SlotMark>();
        result.marks().forEach(mark -> marks.put(mark.slot(), mark));
        var answers = new HashMap<String, Answer>();
        given.forEach(answer -> answers.put(answer.slot(), answer));
        var points = new LinkedHashMap<Integer, double[]>();
        for (Sheet.Place place : sheet.places()) {
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
