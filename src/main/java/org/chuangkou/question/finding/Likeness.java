package org.chuangkou.question.finding;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Type;
import org.chuangkou.search.text.Grams;

/** How alike two questions are in what they ask and offer. */
final class Likeness {
    /** From here on two questions are nearly the same: a few words differ. */
    static final double NEAR = .6;

    private Likeness() {}

    static Grams of(Question question) {
        return Grams.of(words(question));
    }

    private static String words(Question question) {
        Stream<String> offered = switch (question) {
            case Question.Single single -> single.options().stream();
            case Question.Multiple multiple -> multiple.options().stream();
            case Question.Judge judge -> Stream.of();
            case Question.Blank blank -> Stream.of();
            case Question.Order order -> order.steps().stream();
            case Question.Match match -> match.pairs().values().stream();
            case Question.Case material -> Type.parts(material).stream().map(Likeness::words);
            case Question.Essay essay -> Stream.of();
        };
        return question.stem() + offered.sorted().collect(Collectors.joining());
    }
}
