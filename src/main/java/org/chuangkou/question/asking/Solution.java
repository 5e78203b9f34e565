package org.chuangkou.question.asking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.chuangkou.question.kind.Keys;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Question.Essay.Criterion;
import org.chuangkou.question.kind.Question.Multiple.Rule;
import org.chuangkou.question.kind.Shown;
import org.chuangkou.question.kind.Type;
import org.jspecify.annotations.Nullable;

/**
 * What is right, as {@code views/question/ask.ftlh} shows it beside the question; only what belongs to its type is not null.
 *
 * @param chosen the right options, under the keys of the showing
 * @param partial whether some of the right ones get half the mark
 * @param blanks for each gap the ways of filling it that count
 * @param parts of a case
 */
public record Solution(
        Type type,
        @Nullable List<Shown.Option> chosen,
        boolean partial,
        @Nullable Boolean judged,
        @Nullable List<List<String>> blanks,
        @Nullable List<String> steps,
        @Nullable Map<String, String> pairs,
        @Nullable List<Criterion> rubric,
        @Nullable List<Solution> parts) {

    /** @param shown the same question, as it was shown */
    public static Solution of(Question question, Shown shown) {
        Type type = shown.type();
        return switch (question) {
            case Question.Single single ->
                chosen(type, false, right(single.options(), List.of(single.answer()), shown));
            case Question.Multiple multiple ->
                chosen(type, multiple.rule() == Rule.PARTIAL, right(multiple.options(), multiple.answer(), shown));
            case Question.Judge judge -> new Solution(type, null, false, judge.answer(), null, null, null, null, null);
            case Question.Blank blank ->
                new Solution(type, null, false, null, blank.accepted(), null, null, null, null);
            case Question.Order order -> new Solution(type, null, false, null, null, order.steps(), null, null, null);
            case Question.Match match -> new Solution(type, null, false, null, null, null, match.pairs(), null, null);
            case Question.Essay essay -> new Solution(type, null, false, null, null, null, null, essay.rubric(), null);
            case Question.Case material -> {
                var parts = new ArrayList<Solution>();
                for (int i = 0; i < material.parts().size(); i++)
                    parts.add(
                            of(material.parts().get(i).question(), shown.parts().get(i)));
                yield new Solution(type, null, false, null, null, null, null, null, parts);
            }
        };
    }

    private static Solution chosen(Type type, boolean partial, List<Shown.Option> right) {
        return new Solution(type, right, partial, null, null, null, null, null, null);
    }

    /** In the order of the showing. */
    private static List<Shown.Option> right(List<String> options, Collection<String> answer, Shown shown) {
        return shown.options().stream()
                .filter(option -> answer.contains(Keys.at(options.indexOf(option.text()))))
                .toList();
    }
}
