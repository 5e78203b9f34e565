package org.chuangkou.question.kind;

import java.util.List;

/**
 * What of a question can be arranged, without its words: enough to shuffle it, and to shuffle it again for a proof.
 *
 * @param size how many options, steps or right sides; 0 where there is nothing to arrange
 * @param telling whether the bank's order gives the answer away, so that it is never shown
 * @param parts of a case
 */
public record Shape(int size, boolean telling, List<Shape> parts) {
    private static final Shape NOTHING = new Shape(0, false, List.of());

    public Shape {
        parts = List.copyOf(parts);
    }

    public static Shape of(Question question) {
        return switch (question) {
            case Question.Single single -> free(single.options().size());
            case Question.Multiple multiple -> free(multiple.options().size());
            case Question.Order order -> telling(order.steps().size());
            case Question.Match match -> telling(match.pairs().size());
            case Question.Case material ->
                new Shape(
                        0,
                        false,
                        material.parts().stream()
                                .map(part -> of(part.question()))
                                .toList());
            case Question.Judge judge -> NOTHING;
            case Question.Blank blank -> NOTHING;
            case Question.Essay essay -> NOTHING;
        };
    }

    public static Shape free(int size) {
        return new Shape(size, false, List.of());
    }

    public static Shape telling(int size) {
        return new Shape(size, true, List.of());
    }
}
