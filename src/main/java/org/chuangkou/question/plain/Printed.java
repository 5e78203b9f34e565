package org.chuangkou.question.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chuangkou.question.Domain;
import org.chuangkou.question.Item;
import org.chuangkou.question.format.Answers;
import org.chuangkou.question.format.Kind;
import org.chuangkou.question.format.Parts;
import org.chuangkou.question.format.Words;
import org.chuangkou.question.kind.Keys;
import org.chuangkou.question.kind.Question;

/** A question as lines of a printed paper. */
public final class Printed {
    private Printed() {}

    /** The heading above questions of this kind. */
    public static String section(Kind kind) {
        return switch (kind) {
            case SINGLE -> "单项选择题";
            case MULTIPLE -> "多项选择题";
            case CASE -> "案例分析题";
            case JUDGE, BLANK, ORDER, MATCH, ESSAY, CHOICE -> kind.chinese() + "题";
        };
    }

    /** @param keys whether answers and what else is known of it follow; its Markdown is left as it is */
    public static List<String> lines(Item item, int number, boolean keys) {
        var lines = new ArrayList<String>();
        // What looks unordered on paper is the same at every print.
        var random = new Random(item.id().hashCode());
        question(item.question(), number + ". ", keys, random, lines);
        if (!keys) return lines;
        // What is known of a case stands before its parts: what follows them would be taken for the last one's.
        if (item.question() instanceof Question.Case) lines.addAll(1, known(item));
        else lines.addAll(known(item));
        return lines;
    }

    private static List<String> known(Item item) {
        var lines = new ArrayList<String>();
        if (!item.explanation().isEmpty()) lines.add("【解析】" + item.explanation());
        item.difficulty().ifPresent(share -> lines.add("【难度】" + Words.difficulty(share)));
        item.level().ifPresent(level -> lines.add("【级别】" + level));
        item.domain().map(Domain::chinese).ifPresent(domain -> lines.add("【领域】" + domain));
        if (!item.cites().isEmpty()) lines.add("【引用条款】" + Words.cites(item.cites()));
        if (!item.tags().isEmpty()) lines.add("【标签】" + Parts.joined(item.tags(), Parts.LIST, "；"));
        if (!item.id().isEmpty()) lines.add("【编号】" + item.id());
        return lines;
    }

    private static void question(Question question, String label, boolean keys, Random random, List<String> lines) {
        lines.add(label + question.stem() + (question instanceof Question.Judge && !keys ? "（　　）" : ""));
        String answer = switch (question) {
            case Question.Single single -> {
                options(single.options(), lines);
                yield single.answer();
            }
            case Question.Multiple multiple -> {
                options(multiple.options(), lines);
                yield multiple.answer().stream().sorted().collect(Collectors.joining());
            }
            case Question.Judge judge -> judge.answer() ? "√" : "×";
            case Question.Blank blank -> Answers.blanks(blank.accepted());
            case Question.Order order -> {
                List<Integer> shown = shuffled(order.steps().size(), random);
                options(shown.stream().map(order.steps()::get).toList(), lines);
                yield IntStream.range(0, shown.size())
                        .mapToObj(i -> Keys.at(shown.indexOf(i)))
                        .collect(Collectors.joining());
            }
            case Question.Match match -> {
                var left = List.copyOf(match.pairs().keySet());
                var right = List.copyOf(match.pairs().values());
                for (String side : left) lines.add("　　" + side + "　—　________");
                lines.add("　　备选："
                        + shuffled(right.size(), random).stream()
                                .map(right::get)
                                .collect(Collectors.joining("；")));
                yield match.pairs().entrySet().stream()
                        .map(pair -> Answers.pair(pair.getKey(), pair.getValue()))
                        .collect(Collectors.joining("；"));
            }
            case Question.Case parts -> {
                for (int i = 0; i < parts.parts().size(); i++) {
                    Question part = parts.parts().get(i).question();
                    String kind = "【" + section(Kind.of(part)) + "】";
                    question(part, "（" + (i + 1) + "）" + kind, keys, random, lines);
                }
                yield "";
            }
            case Question.Essay essay -> Answers.rubric(essay.rubric());
        };
        if (keys && !answer.isEmpty()) lines.add("【答案】" + answer);
        if (!keys && question instanceof Question.Essay) lines.add("\n\n\n");
    }

    private static void options(List<String> options, List<String> lines) {
        for (int i = 0; i < options.size(); i++) lines.add(Keys.at(i) + ". " + options.get(i));
    }

    /** In some order that is not the right one. */
    private static List<Integer> shuffled(int count, Random random) {
        var order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(order, random);
        if (order.equals(IntStream.range(0, count).boxed().toList())) Collections.rotate(order, 1);
        return order;
    }
}
