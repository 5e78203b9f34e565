package org.chuangkou.question.kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * In which order one showing of a question has its options, steps or right sides.
 *
 * @param order the place in the bank of what is shown first, second …; empty where there is nothing to arrange
 * @param parts of a case
 */
public record Arrangement(List<Integer> order, List<Arrangement> parts) {
    public Arrangement {
        order = List.copyOf(order);
        parts = List.copyOf(parts);
    }

    /** As the bank has it. Of an order and a match that gives the answer away, so it is for those who know it. */
    public static Arrangement asWritten(Question question) {
        return asWritten(Shape.of(question));
    }

    private static Arrangement asWritten(Shape shape) {
        return new Arrangement(
                written(shape),
                shape.parts().stream().map(Arrangement::asWritten).toList());
    }

    /** The same numbers give the same arrangement; steps and right sides never stand as the bank has them. */
    public static Arrangement shuffled(Question question, RandomGenerator random) {
        return shuffled(Shape.of(question), random);
    }

    public static Arrangement shuffled(Shape shape, RandomGenerator random) {
        var order = new ArrayList<>(written(shape));
        // Fisher and Yates's; where the bank's order is the answer, a shuffle that gives just that is turned by one.
        for (int i = order.size() - 1; i > 0; i--) Collections.swap(order, i, random.nextInt(i + 1));
        if (shape.telling() && order.equals(written(shape))) Collections.rotate(order, 1);
        return new Arrangement(
                order,
                shape.parts().stream().map(part -> shuffled(part, random)).toList());
    }

    private static List<Integer> written(Shape shape) {
        return IntStream.range(0, shape.size()).boxed().toList();
    }

    public Shown show(Question question) {
        Type type = Type.of(question);
        String stem = question.stem();
        return switch (question) {
            case Question.Single single -> offering(type, stem, single.options());
            case Question.Multiple multiple -> offering(type, stem, multiple.options());
            case Question.Order steps -> offering(type, stem, steps.steps());
            case Question.Match match ->
                new Shown(
                        type,
                        stem,
                        List.of(),
                        0,
                        List.copyOf(match.pairs().keySet()),
                        arranged(List.copyOf(match.pairs().values())),
                        List.of());
            case Question.Case material -> {
                var shown = new ArrayList<Shown>();
                for (int i = 0; i < parts.size(); i++)
                    shown.add(parts.get(i).show(material.parts().get(i).question()));
                yield new Shown(type, stem, List.of(), 0, List.of(), List.of(), shown);
            }
            case Question.Blank blank ->
                new Shown(type, stem, List.of(), blank.accepted().size(), List.of(), List.of(), List.of());
            case Question.Judge judge -> new Shown(type, stem, List.of(), 0, List.of(), List.of(), List.of());
            case Question.Essay essay -> new Shown(type, stem, List.of(), 0, List.of(), List.of(), List.of());
        };
    }

    private Shown offering(Type type, String stem, List<String> texts) {
        List<String> arranged = arranged(texts);
        List<Shown.Option> options = IntStream.range(0, arranged.size())
                .mapToObj(i -> new Shown.Option(Keys.at(i), arranged.get(i)))
                .toList();
        return new Shown(type, stem, options, 0, List.of(), List.of(), List.of());
    }

    private List<String> arranged(List<String> texts) {
        return order.stream().map(texts::get).toList();
    }

    /** A response under the keys of this showing, under those of the bank. */
    public Response toBank(Response response) {
        return keyed(response, key -> Keys.at(order.get(Keys.index(key))));
    }

    /** A response under the keys of the bank, under those of this showing. */
    public Response toShown(Response response) {
        return keyed(response, key -> Keys.at(order.indexOf(Keys.index(key))));
    }

    private Response keyed(Response response, UnaryOperator<String> key) {
        return switch (response) {
            case Response.Chosen chosen -> new Response.Chosen(key.apply(chosen.key()));
            case Response.ChosenMany chosen -> {
                var keys = new LinkedHashSet<String>();
                chosen.keys().forEach(one -> keys.add(key.apply(one)));
                yield new Response.ChosenMany(keys);
            }
            case Response.Judged judged -> judged;
            case Response.Filled filled -> filled;
            case Response.Ordered ordered -> ordered;
            case Response.Matched matched -> matched;
            case Response.Written written -> written;
        };
    }
}
