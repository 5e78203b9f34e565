package org.chuangkou.question.moodle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.chuangkou.question.format.Draft;
import org.chuangkou.question.format.Field;
import org.chuangkou.question.format.Words;
import org.chuangkou.question.kind.Keys;
import org.chuangkou.question.kind.Question;

/**
 * An answer of Moodle's.
 *
 * @param percent of the mark that it brings
 */
record Weighted(String text, double percent, String feedback) {
    /** Thirds are written with five digits or seven. */
    private static final double ROUNDING = 0.2;

    /**
     * @param single whether Moodle lets one choose one option only
     * @return bad when marks are given in a way that ours cannot be
     */
    static Raw choice(Draft draft, String stem, List<Weighted> answers, boolean single) {
        explain(draft, answers);
        List<String> options = answers.stream().map(Weighted::text).toList();
        List<Integer> right = IntStream.range(0, answers.size())
                .filter(i -> answers.get(i).percent > 0)
                .boxed()
                .toList();
        if (right.isEmpty()) return Raw.bad(draft, "question.import.no-answer");
        double first = answers.get(right.getFirst()).percent;
        boolean same = right.stream().allMatch(i -> Math.abs(answers.get(i).percent - first) < ROUNDING);
        boolean whole = right.size() > 1 || first > 100 - ROUNDING;
        if (!same || !whole || single && right.size() > 1) return Raw.bad(draft, "question.import.shares");
        if (right.size() == 1)
            return Raw.whole(draft, () -> new Question.Single(stem, options, Keys.at(right.getFirst())));
        // Moodle itself gives each right option its share, so a choice of some is worth something.
        var rule = draft.has(Field.MARKING)
                ? Words.rule(draft.get(Field.MARKING)).orElse(Question.Multiple.Rule.EXACT)
                : Question.Multiple.Rule.PARTIAL;
        var keys = new LinkedHashSet<>(right.stream().map(Keys::at).toList());
        return Raw.whole(draft, () -> new Question.Multiple(stem, options, keys, rule));
    }

    /** Ways of filling one gap, where some ways bring less than others or stand for many texts. */
    static Raw blank(Draft draft, String stem, List<Weighted> answers) {
        List<Weighted> counted =
                answers.stream().filter(answer -> answer.percent > 0).toList();
        if (counted.stream().anyMatch(answer -> answer.percent < 100 - ROUNDING))
            return Raw.bad(draft, "question.import.shares");
        if (counted.stream().anyMatch(answer -> answer.text.replace("\\*", "").contains("*")))
            return Raw.bad(draft, "question.import.wildcard");
        explain(draft, answers);
        List<String> ways =
                counted.stream().map(answer -> answer.text.replace("\\*", "*")).toList();
        Supplier<Question> question = () -> new Question.Blank(gapped(stem), List.of(ways));
        return Raw.whole(draft, question);
    }

    /** A stem with one gap: Moodle shows a field below the text where the text has none. */
    private static String gapped(String stem) {
        String gaps = stem.replaceAll("_{3,}", "____");
        return gaps.contains("____") ? gaps : gaps + " ____";
    }

    private static void explain(Draft draft, List<Weighted> answers) {
        for (int i = 0; i < answers.size(); i++) {
            String said = answers.get(i).feedback;
            String of = answers.size() <= Keys.MOST ? Keys.at(i) : answers.get(i).text;
            if (!said.isBlank()) draft.put(Field.EXPLANATION, of + "：" + said, draft.spot());
        }
    }
}
