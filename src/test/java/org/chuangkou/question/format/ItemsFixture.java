package org.chuangkou.question.format;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.chuangkou.question.Asks;
import org.chuangkou.question.Citation;
import org.chuangkou.question.Domain;
import org.chuangkou.question.Item;
import org.chuangkou.question.kind.Keys;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Question.Essay.Criterion;

/** Questions of every kind whose texts have what formats use as marks. */
public final class ItemsFixture {
    private ItemsFixture() {}

    /** Texts without white space around them: Chinese, marks of every format, several lines. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> marks = Arbitraries.strings()
                .withChars("甲乙丙窗口办理 aAbB12３Ａ=~#{}:\\->%[]|;；、，,.。()（）<>&\"'*`_!/$\n@＝｜？")
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<String> chinese =
                Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(10);
        Arbitrary<String> odd = Arbitraries.of(
                "A. 甲  B. 乙",
                "答案：A",
                "ANSWER: B",
                "%50%甲",
                "左->右",
                "// [id:x]",
                "$CATEGORY: 甲",
                "&lt;b&gt;",
                "<b>粗</b>",
                "{1:SHORTANSWER:=甲}",
                "::名::",
                "1. 先看\n2. 再办",
                "对",
                "A",
                "1",
                "=",
                "甲（2分）",
                "_x000D_",
                "\\n",
                "甲\\",
                "]]>",
                "示例",
                "[markdown]甲",
                "案例-单选",
                "TRUE",
                "𠮷",
                "0.70",
                "=SUM(A1)",
                "*粗*",
                "甲|乙；丙");
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(4, marks),
                        net.jqwik.api.Tuple.of(3, chinese),
                        net.jqwik.api.Tuple.of(1, odd))
                .map(text -> text.strip().replaceAll("_{3,}", "__"))
                .filter(text -> !text.isEmpty());
    }

    public static Arbitrary<Item> items() {
        return items(questions());
    }

    public static Arbitrary<Item> items(Arbitrary<Question> questions) {
        var ids = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("0123456789-_.:]\\ /甲")
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(String::strip)
                .filter(id -> !id.isEmpty());
        var levels = Arbitraries.integers().between(1, 5).optional();
        var domains = Arbitraries.of(Domain.class).optional();
        var clauses =
                Arbitraries.strings().withChars("abc/-1甲;、|\\,]").ofMinLength(1).ofMaxLength(8);
        var cites = Combinators.combine(Arbitraries.of("CK-food-licence", "LAW-x", "11460100;甲]"), clauses)
                .as(Citation::new)
                .list()
                .uniqueElements()
                .ofMaxSize(3);
        var difficulties = Arbitraries.integers()
                .between(0, 100)
                .map(n -> BigDecimal.valueOf(n, 2))
                .optional();
        var tags = texts().map(tag -> tag.replaceAll("\\s+", ""))
                .filter(tag -> !tag.isEmpty())
                .list()
                .uniqueElements()
                .ofMaxSize(3);
        var explanations = Arbitraries.oneOf(Arbitraries.just(""), texts());
        return Combinators.combine(ids, levels, domains, Arbitraries.of(Asks.class), cites, questions, explanations)
                .as((id, level, domain, asks, cited, question, explanation) ->
                        new Item(id, level, domain, asks, cited, question, explanation, Optional.empty(), List.of()))
                .flatMap(item -> Combinators.combine(difficulties, tags)
                        .as((difficulty, tagged) -> new Item(
                                item.id(),
                                item.level(),
                                item.domain(),
                                item.asks(),
                                item.cites(),
                                item.question(),
                                item.explanation(),
                                difficulty,
                                tagged)));
    }

    public static Arbitrary<Question> questions() {
        return Arbitraries.oneOf(simple(), cases());
    }

    public static Arbitrary<Question> singles() {
        return Combinators.combine(texts(), options(2), Arbitraries.integers().between(0, 7))
                .as((stem, options, at) -> new Question.Single(stem, options, Keys.at(at % options.size())));
    }

    private static Arbitrary<Question> simple() {
        return Arbitraries.oneOf(List.of(singles(), multiples(), judges(), blanks(), orders(), matches(), essays()));
    }

    private static Arbitrary<List<String>> options(int least) {
        return texts().list()
                .uniqueElements()
                .ofMinSize(least)
                .ofMaxSize(Keys.MOST)
                .filter(options -> OptionText.withoutLetters(options).equals(options));
    }

    private static Arbitrary<Question> multiples() {
        return Combinators.combine(
                        texts(),
                        options(2),
                        Arbitraries.of(Question.Multiple.Rule.class),
                        Arbitraries.integers().between(0, 250))
                .as((stem, options, rule, bits) -> {
                    Set<String> right = IntStream.range(0, options.size())
                            .filter(i -> i < 2 || (bits >> i & 1) == 1)
                            .mapToObj(Keys::at)
                            .collect(Collectors.toSet());
                    return new Question.Multiple(stem, options, right, rule);
                });
    }

    private static Arbitrary<Question> judges() {
        return Combinators.combine(texts(), Arbitraries.of(true, false)).as(Question.Judge::new);
    }

    private static Arbitrary<Question> blanks() {
        var ways = texts().list().uniqueElements().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(texts(), ways.list().ofMinSize(1).ofMaxSize(3))
                .as((stem, accepted) -> new Question.Blank(stem + "填" + "____。".repeat(accepted.size()), accepted));
    }

    private static Arbitrary<Question> orders() {
        return Combinators.combine(texts(), options(3)).as(Question.Order::new);
    }

    private static Arbitrary<Question> matches() {
        return Combinators.combine(texts(), options(4)).as((stem, sides) -> {
            var pairs = new LinkedHashMap<String, String>();
            for (int i = 0; i + 1 < sides.size(); i += 2) pairs.put(sides.get(i), sides.get(i + 1));
            return new Question.Match(stem, pairs);
        });
    }

    private static Arbitrary<Question> essays() {
        var criteria = Combinators.combine(texts(), Arbitraries.integers().between(1, 50))
                .as(Criterion::new);
        return Combinators.combine(texts(), criteria.list().ofMinSize(1).ofMaxSize(3))
                .as(Question.Essay::new);
    }

    private static Arbitrary<Question> cases() {
        var parts = Combinators.combine(simple(), Arbitraries.integers().between(1, 10))
                .as(Question.Case.Part::new);
        return Combinators.combine(texts(), parts.list().ofMinSize(1).ofMaxSize(3))
                .as(Question.Case::new);
    }
}
