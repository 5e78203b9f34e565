package org.chuangkou.question.kind;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chuangkou.question.kind.Question.Blank;
import org.chuangkou.question.kind.Question.Case;
import org.chuangkou.question.kind.Question.Essay;
import org.chuangkou.question.kind.Question.Judge;
import org.chuangkou.question.kind.Question.Match;
import org.chuangkou.question.kind.Question.Multiple;
import org.chuangkou.question.kind.Question.Order;
import org.chuangkou.question.kind.Question.Single;
import org.chuangkou.question.kind.Response.Chosen;
import org.chuangkou.question.kind.Response.ChosenMany;
import org.chuangkou.question.kind.Response.Filled;
import org.chuangkou.question.kind.Response.Judged;
import org.chuangkou.question.kind.Response.Matched;
import org.chuangkou.question.kind.Response.Ordered;

/** Marks by machine. A response of another kind than the question's is worth nothing, never an error. */
public final class Marking {
    private Marking() {}

    /** Empty for what people have to mark: essays, and cases, whose parts are marked one by one. */
    public static Optional<Mark> mark(Question question, Response response) {
        return switch (question) {
            case Single single -> Optional.of(Mark.of(response.equals(new Chosen(single.answer()))));
            case Multiple multiple ->
                Optional.of(response instanceof ChosenMany chosen ? chosen(multiple, chosen) : Mark.NONE);
            case Judge judge -> Optional.of(Mark.of(response.equals(new Judged(judge.answer()))));
            case Blank blank -> Optional.of(response instanceof Filled filled ? filled(blank, filled) : Mark.NONE);
            case Order order -> Optional.of(Mark.of(response.equals(new Ordered(order.steps()))));
            case Match match -> Optional.of(response instanceof Matched matched ? matched(match, matched) : Mark.NONE);
            case Case parts -> Optional.empty();
            case Essay essay -> Optional.empty();
        };
    }

    private static Mark chosen(Multiple question, ChosenMany response) {
        if (response.keys().equals(question.answer())) return Mark.FULL;
        boolean some = !response.keys().isEmpty() && question.answer().containsAll(response.keys());
        return question.rule() == Multiple.Rule.PARTIAL && some ? new Mark(1, 2) : Mark.NONE;
    }

    /** Each blank counts the same. */
    private static Mark filled(Blank question, Filled response) {
        List<List<String>> accepted = question.accepted();
        int right = 0;
        for (int i = 0; i < Math.min(accepted.size(), response.texts().size()); i++) {
            String text = plain(response.texts().get(i));
            if (accepted.get(i).stream().anyMatch(way -> plain(way).equals(text))) right++;
        }
        return new Mark(right, accepted.size());
    }

    /** Each pair counts the same. */
    private static Mark matched(Match question, Matched response) {
        int right = 0;
        for (Map.Entry<String, String> pair : question.pairs().entrySet())
            if (pair.getValue().equals(response.pairs().get(pair.getKey()))) right++;
        return new Mark(right, question.pairs().size());
    }

    /** Full width or half, upper case or lower, with or without spaces: the same answer. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }
}
