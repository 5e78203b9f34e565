package org.chuangkou.question.kind;

import java.util.List;
import java.util.Optional;

/** The response that gets the full mark. */
public final class Right {
    private Right() {}

    /** Under the keys of the bank. Empty for what people mark, and for a case, whose parts have one each. */
    public static Optional<Response> response(Question question) {
        return switch (question) {
            case Question.Single single -> Optional.of(new Response.Chosen(single.answer()));
            case Question.Multiple multiple -> Optional.of(new Response.ChosenMany(multiple.answer()));
            case Question.Judge judge -> Optional.of(new Response.Judged(judge.answer()));
            case Question.Blank blank ->
                Optional.of(new Response.Filled(
                        blank.accepted().stream().map(List::getFirst).toList()));
            case Question.Order order -> Optional.of(new Response.Ordered(order.steps()));
            case Question.Match match -> Optional.of(new Response.Matched(match.pairs()));
            case Question.Case material -> Optional.empty();
            case Question.Essay essay -> Optional.empty();
        };
    }
}
