package org.chuangkou.exam.marking;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Json;
import org.chuangkou.exam.marking.Result.SlotMark;
import org.chuangkou.exam.marking.ResultRows.ResultRow;
import org.chuangkou.exam.paper.Exam;
import org.chuangkou.exam.paper.Exams;
import org.chuangkou.exam.sitting.Attempt;
import org.chuangkou.exam.sitting.Attempts;
import org.chuangkou.exam.sitting.Attempts.Answer;
import org.chuangkou.exam.sitting.Ended;
import org.chuangkou.exam.sitting.Sheet;
import org.chuangkou.exam.sitting.Sheets;
import org.chuangkou.question.file.ResponseJson;
import org.chuangkou.question.kind.Mark;
import org.chuangkou.question.kind.Marking;
import org.chuangkou.question.kind.Question;
import org.jspecify.annotations.Nullable;

/** Marks an attempt by machine in the transaction in which it ends. */
@Singleton
class MarkingAttempt implements Ended {
    private final ResultRows results;
    private final Attempts attempts;
    private final Sheets sheets;
    private final Exams exams;
    private final Clock clock;

    MarkingAttempt(ResultRows results, Attempts attempts, Sheets sheets, Exams exams, Clock clock) {
        this.results = results;
        this.attempts = attempts;
        this.sheets = sheets;
        this.exams = exams;
        this.clock = clock;
    }

    /** The marks of the slots as stored. */
    record Body(List<SlotMark> marks) {}

    @Override
    @Transactional
    public void ended(Attempt attempt) {
        Sheet sheet = sheets.of(attempt);
        Exam exam = exams.find(attempt.exam()).orElseThrow();
        var answers = new HashMap<String, Answer>();
        attempts.answers(attempt).forEach(answer -> answers.put(answer.slot(), answer));
        List<SlotMark> marks = marks(sheet, answers);
        int hundredths = marks.stream().mapToInt(SlotMark::hundredths).sum();
        int of = sheet.paper().slots().stream().mapToInt(slot -> slot.points()).sum();
        results.insert(List.of(new ResultRow(
                attempt.id(),
                hundredths,
                of,
                hundredths >= 100 * exam.passMark(),
                Json.write(new Body(marks)),
                clock.instant())));
    }

    static List<SlotMark> marks(Sheet sheet, Map<String, Answer> answers) {
        var marks = new ArrayList<SlotMark>();
        for (Sheet.Place place : sheet.places()) {
            Mark mark = mark(place, answers.get(place.slot()));
            Mark share = share(place);
            int of = (int) share.hundredths(place.of().points());
            int got = (int) new Mark(share.got() * mark.got(), share.of() * mark.of())
                    .hundredths(place.of().points());
            marks.add(new SlotMark(place.slot(), mark.got(), mark.of(), got, of));
        }
        return marks;
    }

    /** Of the points of a case each part has its weight among all parts. */
    private static Mark share(Sheet.Place place) {
        if (place.part() < 0 || !(place.item().question() instanceof Question.Case material)) return Mark.FULL;
        int weights =
                material.parts().stream().mapToInt(Question.Case.Part::weight).sum();
        return new Mark(material.parts().get(place.part()).weight(), weights);
    }

    private static Mark mark(Sheet.Place place, @Nullable Answer answer) {
        if (answer == null || answer.response().isNull()) return Mark.NONE;
        var response = place.arrangement().toBank(ResponseJson.read(place.shown(), answer.response()));
        return Marking.mark(place.question(), response).orElse(Mark.NONE);
    }
}
