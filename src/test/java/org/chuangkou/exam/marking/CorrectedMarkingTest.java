package org.chuangkou.exam.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.question.kind.Mark;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Response;
import org.chuangkou.question.kind.Response.Chosen;
import org.chuangkou.question.kind.Response.ChosenMany;
import org.junit.jupiter.api.Test;

class CorrectedMarkingTest {
    private static final Question SINGLE = new Question.Single("问", List.of("甲", "乙", "丙"), "A");
    private static final Question MULTIPLE =
            new Question.Multiple("问", List.of("甲", "乙", "丙", "丁"), Set.of("A", "B"), Question.Multiple.Rule.PARTIAL);

    private static Mark mark(Question question, Correction correction, Response response) {
        return CorrectedMarking.mark(question, correction, response);
    }

    @Test
    void without_a_correction_the_key_of_the_bank_counts() {
        assertThat(mark(SINGLE, null, new Chosen("A"))).isEqualTo(Mark.FULL);
        assertThat(mark(SINGLE, null, new Chosen("B"))).isEqualTo(Mark.NONE);
        assertThat(mark(SINGLE, null, null)).isEqualTo(Mark.NONE);
    }

    @Test
    void another_key_takes_the_place_of_the_old_one() {
        var key = new Correction.Key(List.of(new Chosen("B")));
        assertThat(mark(SINGLE, key, new Chosen("B"))).isEqualTo(Mark.FULL);
        assertThat(mark(SINGLE, key, new Chosen("A"))).isEqualTo(Mark.NONE);
        assertThat(mark(SINGLE, key, null)).isEqualTo(Mark.NONE);
    }

    @Test
    void one_more_key_leaves_the_old_one_right() {
        var also = new Correction.Also(List.of(new Chosen("B")));
        assertThat(mark(SINGLE, also, new Chosen("A"))).isEqualTo(Mark.FULL);
        assertThat(mark(SINGLE, also, new Chosen("B"))).isEqualTo(Mark.FULL);
        assertThat(mark(SINGLE, also, new Chosen("C"))).isEqualTo(Mark.NONE);
    }

    @Test
    void points_for_everybody_go_to_whoever_left_it_open_too() {
        assertThat(mark(SINGLE, new Correction.ForAll(), null)).isEqualTo(Mark.FULL);
        assertThat(mark(SINGLE, new Correction.Dropped(), new Chosen("C"))).isEqualTo(Mark.FULL);
        assertThat(mark(
                        new Question.Essay("问", List.of(new Question.Essay.Criterion("点", 2))),
                        new Correction.ForAll(),
                        null))
                .isEqualTo(Mark.FULL);
    }

    @Test
    void a_new_key_of_a_multiple_choice_counts_by_the_question_s_own_rule() {
        var key = new Correction.Key(List.of(new ChosenMany(Set.of("C", "D"))));
        assertThat(mark(MULTIPLE, key, new ChosenMany(Set.of("C", "D")))).isEqualTo(Mark.FULL);
        assertThat(mark(MULTIPLE, key, new ChosenMany(Set.of("C")))).isEqualTo(new Mark(1, 2));
        assertThat(mark(MULTIPLE, key, new ChosenMany(Set.of("A", "B")))).isEqualTo(Mark.NONE);
        assertThat(mark(MULTIPLE, key, new ChosenMany(Set.of("C", "A")))).isEqualTo(Mark.NONE);
    }

    @Test
    void one_option_alone_may_become_the_key_of_a_multiple_choice() {
        var key = new Correction.Key(List.of(new ChosenMany(Set.of("A"))));
        assertThat(mark(MULTIPLE, key, new ChosenMany(Set.of("A")))).isEqualTo(Mark.FULL);
        assertThat(mark(MULTIPLE, key, new ChosenMany(Set.of("A", "B")))).isEqualTo(Mark.NONE);
    }

    @Test
    void of_several_keys_the_one_that_serves_the_candidate_best_counts() {
        var key = new Correction.Key(List.of(new ChosenMany(Set.of("A", "B", "C")), new ChosenMany(Set.of("C", "D"))));
        assertThat(mark(MULTIPLE, key, new ChosenMany(Set.of("C", "D")))).isEqualTo(Mark.FULL);
        assertThat(mark(MULTIPLE, key, new ChosenMany(Set.of("A", "C")))).isEqualTo(new Mark(1, 2));
    }

    @Test
    void gaps_and_pairs_keep_their_shares() {
        var blank = new Question.Blank("____和____", List.of(List.of("一"), List.of("二")));
        var filled = new Correction.Key(List.of(new Response.Filled(List.of("三", "四"))));
        assertThat(mark(blank, filled, new Response.Filled(List.of("三", "二")))).isEqualTo(new Mark(1, 2));
        var match = new Question.Match("配", Map.of("左一", "右一", "左二", "右二"));
        var turned = new Correction.Also(List.of(new Response.Matched(Map.of("左一", "右二", "左二", "右一"))));
        assertThat(mark(match, turned, new Response.Matched(Map.of("左一", "右二", "左二", "右一"))))
                .isEqualTo(Mark.FULL);
        assertThat(mark(match, turned, new Response.Matched(Map.of("左一", "右二"))))
                .isEqualTo(new Mark(1, 2));
    }

    @Test
    void a_stored_correction_is_read_as_it_was_written() {
        for (Correction one : List.of(
                new Correction.Key(List.of(new Chosen("B"), new Chosen("C"))),
                new Correction.Also(List.of(new ChosenMany(Set.of("A", "C")))),
                new Correction.Also(List.of(new Response.Filled(List.of("一", "二")))),
                new Correction.Key(List.of(new Response.Ordered(List.of("先", "后")))),
                new Correction.Key(List.of(new Response.Matched(Map.of("左", "右")))),
                new Correction.Key(List.of(new Response.Judged(false))),
                new Correction.ForAll(),
                new Correction.Dropped()))
            assertThat(CorrectionJson.read(CorrectionJson.kind(one), CorrectionJson.answers(one)))
                    .isEqualTo(one);
    }
}
