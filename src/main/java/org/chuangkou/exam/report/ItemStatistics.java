package org.chuangkou.exam.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chuangkou.exam.report.TestFigures.ItemFigures;
import org.chuangkou.question.kind.Keys;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Type;
import org.jspecify.annotations.Nullable;

/**
 * How one question did in one exam.
 *
 * @param expected share of right answers that the bank expects
 * @param choices of a choice or a judgement, under the keys of the bank; empty for others
 * @param open how many left it open
 * @param suspicious why somebody should look at it: discrimination, facility; empty when there is nothing
 */
record ItemStatistics(
        String question,
        int version,
        String type,
        String stem,
        int n,
        @Nullable Double facility,
        @Nullable Double discrimination,
        @Nullable BigDecimal expected,
        List<Choice> choices,
        int open,
        List<String> suspicious) {
    /** Below it a question hardly tells the able from the others. */
    static final double LEAST_DISCRIMINATION = 0.1;

    /** Further away from what was expected than this is worth a look. */
    static final double FAR = 0.25;

    record Choice(String key, String text, int count, boolean right) {}

    static ItemStatistics of(Gathered.Asked asked, ItemFigures figures) {
        Question question = asked.item.question();
        BigDecimal expected = asked.item.difficulty().orElse(null);
        return new ItemStatistics(
                asked.drawn.id(),
                asked.drawn.version(),
                Type.of(question).word(),
                question.stem(),
                figures.n(),
                figures.facility(),
                figures.discrimination(),
                expected,
                choices(question, asked),
                asked.open,
                suspicious(figures, expected));
    }

    private static List<String> suspicious(ItemFigures figures, @Nullable BigDecimal expected) {
        var why = new ArrayList<String>();
        if (figures.discrimination() != null && figures.discrimination() < LEAST_DISCRIMINATION)
            why.add("discrimination");
        if (figures.n() >= Calculating.FEW
                && figures.facility() != null
                && expected != null
                && Math.abs(figures.facility() - expected.doubleValue()) > FAR) why.add("facility");
        return why;
    }

    private static List<Choice> choices(Question question, Gathered.Asked asked) {
        return switch (question) {
            case Question.Single single -> choices(single.options(), List.of(single.answer()), asked);
            case Question.Multiple multiple -> choices(multiple.options(), List.copyOf(multiple.answer()), asked);
            case Question.Judge judge ->
                List.of(
                        new Choice("true", "", asked.chosen.getOrDefault("true", 0), judge.answer()),
                        new Choice("false", "", asked.chosen.getOrDefault("false", 0), !judge.answer()));
            case Question.Blank other -> List.of();
            case Question.Order other -> List.of();
            case Question.Match other -> List.of();
            case Question.Case other -> List.of();
            case Question.Essay other -> List.of();
        };
    }

    private static List<Choice> choices(List<String> options, List<String> right, Gathered.Asked asked) {
        var choices = new ArrayList<Choice>();
        for (int i = 0; i < options.size(); i++) {
            String key = Keys.at(i);
            choices.add(new Choice(key, options.get(i), asked.chosen.getOrDefault(key, 0), right.contains(key)));
        }
        return choices;
    }
}
