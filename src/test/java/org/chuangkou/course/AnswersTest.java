package org.chuangkou.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.chuangkou.base.Json;
import org.chuangkou.question.kind.Mark;
import org.chuangkou.question.kind.Marking;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Response;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final Question SINGLE = new Question.Single("问", List.of("甲", "乙"), "B");
    private static final Question MULTIPLE =
            new Question.Multiple("问", List.of("甲", "乙", "丙"), Set.of("A", "C"), Question.Multiple.Rule.EXACT);
    private static final Question JUDGE = new Question.Judge("问", true);
    private static final Question BLANK = new Question.Blank("____", List.of(List.of("答")));

    @Test
    void each_kind_is_answered_as_the_contract_says() {
        assertThat(Answers.of(SINGLE, Json.parse("\"B\""))).contains(new Response.Chosen("B"));
        assertThat(Answers.of(MULTIPLE, Json.parse("[\"C\",\"A\"]")))
                .contains(new Response.ChosenMany(Set.of("A", "C")));
        assertThat(Answers.of(JUDGE, Json.parse("false"))).contains(new Response.Judged(false));
    }

    @Test
    void what_cannot_be_an_answer_is_none() {
        for (String sent : List.of("1", "null", "{}", "true", "[\"A\"]"))
            assertThat(Answers.of(SINGLE, Json.parse(sent))).isEmpty();
        for (String sent : List.of("\"A\"", "[1]", "[\"A\",null]", "{}", "true"))
            assertThat(Answers.of(MULTIPLE, Json.parse(sent))).isEmpty();
        for (String sent : List.of("\"true\"", "1", "[]", "null"))
            assertThat(Answers.of(JUDGE, Json.parse(sent))).isEmpty();
    }

    @Test
    void a_form_answers_the_same() {
        assertThat(Answers.of(SINGLE, List.of("B"))).contains(new Response.Chosen("B"));
        assertThat(Answers.of(MULTIPLE, List.of("A", "A", "C"))).contains(new Response.ChosenMany(Set.of("A", "C")));
        assertThat(Answers.of(JUDGE, List.of("true"))).contains(new Response.Judged(true));
        assertThat(Answers.of(SINGLE, List.of())).isEmpty();
    }

    @Test
    void the_right_answer_as_a_form_sends_it_is_marked_right() {
        for (Question question : List.of(SINGLE, MULTIPLE, JUDGE)) {
            Response right = Answers.of(question, Answers.right(question)).orElseThrow();
            assertThat(Marking.mark(question, right)).contains(Mark.FULL);
        }
        assertThat(Answers.right(BLANK)).isEmpty();
    }

    @Test
    void a_lesson_asks_no_other_kinds() {
        assertThat(Answers.askable(BLANK)).isFalse();
        assertThat(Answers.of(BLANK, List.of("答"))).isEmpty();
        assertThat(Answers.of(BLANK, Json.parse("[\"答\"]"))).isEmpty();
        assertThat(Answers.askable(SINGLE) && Answers.askable(MULTIPLE) && Answers.askable(JUDGE))
                .isTrue();
    }
}
