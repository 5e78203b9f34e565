package org.chuangkou.question.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chuangkou.guide.document.WordDiff;
import org.chuangkou.question.Citation;
import org.chuangkou.question.Domain;
import org.chuangkou.question.Item;
import org.chuangkou.question.kind.Keys;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Type;

/** All that is written in a question, part by part, so that two wordings can be laid side by side. */
final class Wording {
    private final Map<Part, String> parts = new LinkedHashMap<>();

    private Wording() {}

    /** What a part is: {@code option} at {@code B}, {@code stem} of the case's part at {@code 2}. */
    record Part(String key, String at) {}

    /** How a part of one wording became that of the other, word by word. */
    record Difference(String key, String at, List<WordDiff.Run> runs, boolean changed) {}

    static Wording of(Item item) {
        var wording = new Wording();
        wording.ask(item.question(), "");
        wording.put("explanation", "", item.explanation());
        wording.put("level", "", item.level().map(String::valueOf).orElse(""));
        wording.put("domain", "", item.domain().map(Domain::chinese).orElse(""));
        wording.put("asks", "", item.asks().name().toLowerCase(Locale.ROOT));
        wording.put(
                "difficulty",
                "",
                item.difficulty().map(number -> number.toPlainString()).orElse(""));
        wording.put("tags", "", String.join("、", item.tags()));
        int number = 1;
        for (Citation cite : item.cites()) wording.put("cite", "" + number++, cite.item() + " " + cite.clause());
        return wording;
    }

    /** Parts that either has, in the order of {@code after}. */
    static List<Difference> between(Item before, Item after) {
        Map<Part, String> old = of(before).parts;
        Map<Part, String> now = of(after).parts;
        var all = new LinkedHashSet<>(now.keySet());
        all.addAll(old.keySet());
        var differences = new ArrayList<Difference>();
        for (Part part : all) {
            String was = old.getOrDefault(part, "");
            String is = now.getOrDefault(part, "");
            differences.add(new Difference(part.key(), part.at(), WordDiff.between(was, is), !was.equals(is)));
        }
        return differences;
    }

    private void ask(Question question, String of) {
        put("type", of, Type.of(question).word());
        put("stem", of, question.stem());
        switch (question) {
            case Question.Single single -> {
                options(single.options(), of);
                put("answer", of, single.answer());
            }
            case Question.Multiple multiple -> {
                options(multiple.options(), of);
                put(
                        "answer",
                        of,
                        String.join("、", multiple.answer().stream().sorted().toList()));
            }
            case Question.Judge judge -> put("answer", of, judge.answer() ? "✓" : "✗");
            case Question.Blank blank -> {
                for (int i = 0; i < blank.accepted().size(); i++)
                    put("blank", at(of, i), String.join(" / ", blank.accepted().get(i)));
            }
            case Question.Order order -> {
                for (int i = 0; i < order.steps().size(); i++)
                    put("step", at(of, i), order.steps().get(i));
            }
            case Question.Match match -> {
                int i = 0;
                for (var pair : match.pairs().entrySet())
                    put("pair", at(of, i++), pair.getKey() + " — " + pair.getValue());
            }
            case Question.Case material -> {
                for (int i = 0; i < material.parts().size(); i++)
                    ask(material.parts().get(i).question(), at(of, i));
            }
            case Question.Essay essay -> {
                for (int i = 0; i < essay.rubric().size(); i++) {
                    var criterion = essay.rubric().get(i);
                    put("criterion", at(of, i), criterion.point() + " (" + criterion.marks() + ")");
                }
            }
        }
    }

    private void options(List<String> options, String of) {
        for (int i = 0; i < options.size(); i++) put("option", of + Keys.at(i), options.get(i));
    }

    private static String at(String of, int index) {
        return (of.isEmpty() ? "" : of + ".") + (index + 1);
    }

    private void put(String key, String at, String text) {
        if (!text.isEmpty()) parts.put(new Part(key, at), text);
    }
}
