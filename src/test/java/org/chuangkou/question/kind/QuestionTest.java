package org.chuangkou.question.kind;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chuangkou.question.kind.Question.Multiple.Rule;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static final List<String> TWO = List.of("甲", "乙");

    private static void refused(String key, ThrowingCallable made) {
        assertThatThrownBy(made)
                .isInstanceOfSatisfying(
                        WrongQuestion.class,
                        wrong -> org.assertj.core.api.Assertions.assertThat(wrong.key())
                                .isEqualTo(key));
    }

    @Test
    void an_answer_is_among_the_options() {
        refused("question.answer-not-among-options", () -> new Question.Single("？", TWO, "C"));
        refused(
                "question.answer-not-among-options",
                () -> new Question.Multiple("？", TWO, Set.of("A", "D"), Rule.EXACT));
        refused("question.multiple-needs-two", () -> new Question.Multiple("？", TWO, Set.of("A"), Rule.EXACT));
    }

    @Test
    void options_are_two_to_eight_all_written_and_all_different() {
        refused("question.options", () -> new Question.Single("？", List.of("甲"), "A"));
        refused(
                "question.options",
                () -> new Question.Single("？", List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"), "A"));
        refused("question.option-empty", () -> new Question.Single("？", List.of("甲", " "), "A"));
        refused("question.option-twice", () -> new Question.Single("？", List.of("甲", "甲"), "A"));
    }

    @Test
    void each_gap_has_its_answers() {
        refused("question.no-gap", () -> new Question.Blank("没有空", List.of(List.of("x"))));
        refused("question.gaps", () -> new Question.Blank("____和____", List.of(List.of("x"))));
        refused("question.gap-without-answer", () -> new Question.Blank("____", List.of(List.of(" "))));
    }

    @Test
    void orders_matches_cases_and_essays_have_what_they_are_made_of() {
        refused("question.order-needs-three", () -> new Question.Order("排", TWO));
        refused("question.step-twice", () -> new Question.Order("排", List.of("一", "二", "一")));
        refused("question.match-needs-two", () -> new Question.Match("配", Map.of("一", "1")));
        refused("question.right-twice", () -> new Question.Match("配", Map.of("一", "1", "二", "1")));
        refused("question.case-without-parts", () -> new Question.Case("材料", List.of()));
        var inner = new Question.Case("材料", List.of(new Question.Case.Part(new Question.Judge("。", true), 1)));
        refused("question.case-in-case", () -> new Question.Case.Part(inner, 1));
        refused("question.part-weight", () -> new Question.Case.Part(new Question.Judge("。", true), 0));
        refused("question.essay-without-rubric", () -> new Question.Essay("谈", List.of()));
        refused("question.criterion", () -> new Question.Essay.Criterion(" ", 1));
    }
}
