package org.chuangkou.exam.marking;

import java.util.List;
import org.chuangkou.question.kind.Mark;
import org.chuangkou.question.kind.Marking;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Response;
import org.jspecify.annotations.Nullable;

/** Marks by machine, under a correction where there is one. */
final class CorrectedMarking {
    private CorrectedMarking() {}

    /** @param response under the keys of the bank, null when nothing was answered */
    static Mark mark(Question question, @Nullable Correction correction, @Nullable Response response) {
        return switch (correction) {
            case null -> byKey(question, response);
            case Correction.ForAll all -> Mark.FULL;
            case Correction.Dropped dropped -> Mark.FULL;
            case Correction.Key key -> best(question, key.right(), response);
            case Correction.Also also -> better(byKey(question, response), best(question, also.right(), response));
        };
    }

    private static Mark byKey(Question question, @Nullable Response response) {
        return response == null ? Mark.NONE : Marking.mark(question, response).orElse(Mark.NONE);
    }

    private static Mark best(Question question, List<Response> right, @Nullable Response response) {
        Mark best = Mark.NONE;
        if (response != null) for (Response one : right) best = better(best, against(question, one, response));
        return best;
    }

    private static Mark better(Mark one, Mark other) {
        return (long) one.got() * other.of() >= (long) other.got() * one.of() ? one : other;
    }

    /** The mark of a response if this were the key: shares of a mark count by the question's own rules. */
    private static Mark against(Question question, Response right, Response response) {
        if (response.equals(right)) return Mark.FULL;
        return switch (question) {
            case Question.Multiple multiple
            when right instanceof Response.ChosenMany many && many.keys().size() > 1 ->
                byKey(
                        new Question.Multiple(multiple.stem(), multiple.options(), many.keys(), multiple.rule()),
                        response);
            case Question.Blank blank
            when right instanceof Response.Filled filled ->
                byKey(
                        new Question.Blank(
                                blank.stem(),
                                filled.texts().stream().map(List::of).toList()),
                        response);
            case Question.Match match
            when right instanceof Response.Matched matched ->
                byKey(new Question.Match(match.stem(), matched.pairs()), response);
            case Question.Multiple other -> Mark.NONE;
            case Question.Blank other -> Mark.NONE;
            case Question.Match other -> Mark.NONE;
            case Question.Single other -> Mark.NONE;
            case Question.Judge other -> Mark.NONE;
            case Question.Order other -> Mark.NONE;
            case Question.Case other -> Mark.NONE;
            case Question.Essay other -> Mark.NONE;
        };
    }
}
