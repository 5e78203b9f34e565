package org.chuangkou.question.moodle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangkou.question.moodle.MoodleFixture.aiken;
import static org.chuangkou.question.moodle.MoodleFixture.faults;
import static org.chuangkou.question.moodle.MoodleFixture.questions;

import java.util.List;
import org.chuangkou.question.kind.Question;
import org.junit.jupiter.api.Test;

class AikenTest {

    @Test
    void choices_are_read() {
        assertThat(questions(aiken("承诺几天？\nA. 一天\nB. 两天\nANSWER: B\n\n谁办？\nA) 公安\nB) 人社\nC) 税务\nANSWER: A\n")))
                .containsExactly(
                        new Question.Single("承诺几天？", List.of("一天", "两天"), "B"),
                        new Question.Single("谁办？", List.of("公安", "人社", "税务"), "A"));
    }

    @Test
    void what_is_not_understood_is_told_by_line() {
        assertThat(faults(aiken("几天？\nA. 一天\nC. 两天\nANSWER: A\n"))).containsExactly("3 question.import.options-lost");
        assertThat(faults(aiken("几天？\nA. 一天\n还有\nB. 两天\nANSWER: A\n"))).containsExactly("3 question.import.aiken-line");
        assertThat(faults(aiken("几天？\nA. 一天\nB. 两天\nANSWER: C\n"))).containsExactly("4 question.import.answer-beyond");
        assertThat(faults(aiken("几天？\nA. 一天\nB. 两天\n"))).containsExactly("1 question.import.no-answer");
        assertThat(faults(aiken("\n"))).containsExactly("1 question.import.nothing-in-it");
    }
}
