package org.chuangkou.exam.marking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.exam.marking.Result.SlotMark;
import org.chuangkou.exam.sitting.Attempts.Answer;
import org.chuangkou.exam.sitting.Sheet;
import org.chuangkou.question.file.ResponseJson;
import org.chuangkou.question.kind.Mark;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Response;
import org.jspecify.annotations.Nullable;

/** Marks all answers of a paper. The same answers under the same corrections give the same result. */
public final class MarkingSheet {
    private MarkingSheet() {}

    public static Result mark(
            String attempt,
            Sheet sheet,
            Collection<Answer> answers,
            Corrections corrections,
            int passMark,
            int revision) {
        var given = new HashMap<String, Answer>();
        answers.forEach(answer -> given.put(answer.slot(), answer));
        List<SlotMark> marks = marks(sheet, given, corrections);
        int hundredths = marks.stream().mapToInt(SlotMark::hundredths).sum();
        int of = sheet.paper().slots().stream().mapToInt(slot -> slot.points()).sum();
        return new Result(attempt, hundredths, of, hundredths >= 100 * passMark, marks, revision);
    }

    static List<SlotMark> marks(Sheet sheet, Map<String, Answer> answers, Corrections corrections) {
        var marks = new ArrayList<SlotMark>();
        for (Sheet.Place place : sheet.places()) {
            Correction correction = corrections.at(place);
            Mark mark = CorrectedMarking.mark(place.question(), correction, response(place, answers.get(place.slot())));
            boolean given = correction instanceof Correction.ForAll || correction instanceof Correction.Dropped;
            Mark share = share(place);
            int of = (int) share.hundredths(place.of().points());
            int got = (int) new Mark(share.got() * mark.got(), share.of() * mark.of())
                    .hundredths(place.of().points());
            marks.add(new SlotMark(place.slot(), mark.got(), mark.of(), got, of, given));
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

    /** What was answered, under the keys of the bank; null for nothing. */
    public static @Nullable Response response(Sheet.Place place, @Nullable Answer answer) {
        return answer == null || answer.response().isNull()
                ? null
                : place.arrangement().toBank(ResponseJson.read(place.shown(), answer.response()));
    }
}
