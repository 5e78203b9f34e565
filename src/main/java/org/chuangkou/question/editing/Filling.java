package org.chuangkou.question.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.question.kind.Keys;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Question.Multiple.Rule;
import org.chuangkou.question.kind.Type;

/** Fills the form with a question. */
final class Filling {
    private Filling() {}

    static AskedForm of(Question question) {
        var texts = new HashMap<String, String>();
        texts.put("stem", question.stem());
        var form = new AskedForm(Type.of(question), texts, Map.of(), List.of());
        return switch (question) {
            case Question.Single single -> form.withRows("options", options(single.options(), Set.of(single.answer())));
            case Question.Multiple multiple -> {
                if (multiple.rule() == Rule.PARTIAL) texts.put("marking", "partial");
                yield form.withRows("options", options(multiple.options(), multiple.answer()));
            }
            case Question.Judge judge -> {
                texts.put("answer", String.valueOf(judge.answer()));
                yield form;
            }
            case Question.Blank blank ->
                form.withRows(
                        "blanks",
                        blank.accepted().stream()
                                .map(ways -> Map.of("text", String.join("\n", ways)))
                                .toList());
            case Question.Order order ->
                form.withRows(
                        "steps",
                        order.steps().stream().map(step -> Map.of("text", step)).toList());
            case Question.Match match ->
                form.withRows(
                        "pairs",
                        match.pairs().entrySet().stream()
                                .map(pair -> row("left", pair.getKey(), "right", pair.getValue()))
                                .toList());
            case Question.Essay essay ->
                form.withRows(
                        "rubric",
                        essay.rubric().stream()
                                .map(criterion ->
                                        row("point", criterion.point(), "marks", String.valueOf(criterion.marks())))
                                .toList());
            case Question.Case material ->
                form.withParts(material.parts().stream().map(Filling::part).toList());
        };
    }

    private static AskedForm part(Question.Case.Part part) {
        AskedForm form = of(part.question());
        var texts = new HashMap<>(form.texts());
        texts.put("weight", String.valueOf(part.weight()));
        return new AskedForm(form.type(), texts, form.rows(), List.of());
    }

    private static List<Map<String, String>> options(List<String> options, Set<String> answer) {
        var rows = new ArrayList<Map<String, String>>();
        for (String option : options)
            rows.add(row("text", option, "right", answer.contains(Keys.at(rows.size())) ? "on" : ""));
        return rows;
    }

    private static Map<String, String> row(String one, String first, String other, String second) {
        var row = new LinkedHashMap<String, String>();
        row.put(one, first);
        row.put(other, second);
        return row;
    }
}
