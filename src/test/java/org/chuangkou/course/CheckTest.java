package org.chuangkou.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuangkou.question.Asks;
import org.chuangkou.question.Item;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Shown;
import org.junit.jupiter.api.Test;

class CheckTest {
    private static final Question SINGLE = new Question.Single("问", List.of("甲", "乙"), "B");
    private static final Question MULTIPLE =
            new Question.Multiple("问", List.of("甲", "乙", "丙"), Set.of("A", "C"), Question.Multiple.Rule.EXACT);
    private static final Question JUDGE = new Question.Judge("问", true);
    private static final Question BLANK = new Question.Blank("____", List.of(List.of("答")));
    private static final Question ORDER = new Question.Order("问", List.of("一", "二", "三"));
    private static final Question MATCH = new Question.Match("问", new LinkedHashMap<>(Map.of("左一", "右一", "左二", "右二")));
    private static final Question ESSAY = new Question.Essay("问", List.of(new Question.Essay.Criterion("要点", 2)));

    @Test
    void choices_have_the_keys_of_the_bank() {
        assertThat(Check.of(item(SINGLE)).shown().options())
                .containsExactly(new Shown.Option("A", "甲"), new Shown.Option("B", "乙"));
    }

    @Test
    void the_place_of_a_step_tells_nothing_and_is_the_same_each_time() {
        List<Shown.Option> steps = Check.of(item(ORDER)).shown().options();
        assertThat(steps.stream().map(Shown.Option::text)).isNotEqualTo(List.of("一", "二", "三"));
        assertThat(Check.of(item(ORDER)).shown().options()).isEqualTo(steps);
        Shown match = Check.of(item(MATCH)).shown();
        assertThat(match.left().getFirst().substring(1))
                .isNotEqualTo(match.right().getFirst().substring(1));
    }

    @Test
    void what_people_mark_is_not_asked() {
        for (Question question : List.of(SINGLE, MULTIPLE, JUDGE, BLANK, ORDER, MATCH))
            assertThat(Check.askable(item(question))).isTrue();
        assertThat(Check.askable(item(ESSAY))).isFalse();
        assertThat(Check.askable(item(new Question.Case("材料", List.of(new Question.Case.Part(JUDGE, 1))))))
                .isFalse();
    }

    private static Item item(Question question) {
        return new Item(
                "q-1",
                Optional.empty(),
                Optional.empty(),
                Asks.UNDERSTANDING,
                List.of(),
                question,
                "说明",
                Optional.empty(),
                List.of());
    }
}
