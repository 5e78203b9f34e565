package org.chuangkou.question.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chuangkou.question.kind.Question.Multiple.Rule;
import org.chuangkou.question.kind.Response.Chosen;
import org.chuangkou.question.kind.Response.ChosenMany;
import org.chuangkou.question.kind.Response.Filled;
import org.chuangkou.question.kind.Response.Judged;
import org.chuangkou.question.kind.Response.Matched;
import org.chuangkou.question.kind.Response.Ordered;
import org.chuangkou.question.kind.Response.Written;
import org.junit.jupiter.api.Test;

class MarkingTest {
    private static final List<String> FOUR = List.of("甲", "乙", "丙", "丁");

    private static Mark mark(Question question, Response response) {
        return Marking.mark(question, response).orElseThrow();
    }

    @Test
    void one_of_several_is_right_or_not() {
        var question = new Question.Single("？", FOUR, "B");
        assertThat(mark(question, new Chosen("B")).full()).isTrue();
        assertThat(mark(question, new Chosen("A"))).isEqualTo(Mark.NONE);
    }

    @Test
    void several_of_several_are_right_only_together_unless_the_rule_says_otherwise() {
        var exact = new Question.Multiple("？", FOUR, Set.of("A", "C"), Rule.EXACT);
        assertThat(mark(exact, new ChosenMany(Set.of("C", "A"))).full()).isTrue();
        assertThat(mark(exact, new ChosenMany(Set.of("A")))).isEqualTo(Mark.NONE);
        var partial = new Question.Multiple("？", FOUR, Set.of("A", "C"), Rule.PARTIAL);
        assertThat(mark(partial, new ChosenMany(Set.of("A")))).isEqualTo(new Mark(1, 2));
        assertThat(mark(partial, new ChosenMany(Set.of("A", "B")))).isEqualTo(Mark.NONE);
        assertThat(mark(partial, new ChosenMany(Set.of("A", "B", "C")))).isEqualTo(Mark.NONE);
        assertThat(mark(partial, new ChosenMany(Set.of()))).isEqualTo(Mark.NONE);
    }

    @Test
    void a_statement_is_right_or_wrong() {
        assertThat(mark(new Question.Judge("。", false), new Judged(false)).full())
                .isTrue();
        assertThat(mark(new Question.Judge("。", false), new Judged(true))).isEqualTo(Mark.NONE);
    }

    @Test
    void blanks_forgive_width_case_and_spaces_and_count_one_by_one() {
        var question = new Question.Blank("____天内，加盖____", List.of(List.of("5", "五"), List.of("专用印章", "Seal")));
        assertThat(mark(question, new Filled(List.of("５", " seal "))).full()).isTrue();
        assertThat(mark(question, new Filled(List.of("五", "公章")))).isEqualTo(new Mark(1, 2));
        assertThat(mark(question, new Filled(List.of()))).isEqualTo(new Mark(0, 2));
        assertThat(mark(question, new Filled(List.of("5", "专用印章", "多余"))).full())
                .isTrue();
    }

    @Test
    void an_order_is_right_as_a_whole_and_pairs_one_by_one() {
        var order = new Question.Order("排", List.of("迎", "问", "接"));
        assertThat(mark(order, new Ordered(List.of("迎", "问", "接"))).full()).isTrue();
        assertThat(mark(order, new Ordered(List.of("问", "迎", "接")))).isEqualTo(Mark.NONE);
        var match = new Question.Match("配", Map.of("一", "1", "二", "2"));
        assertThat(mark(match, new Matched(Map.of("一", "1", "二", "1")))).isEqualTo(new Mark(1, 2));
    }

    @Test
    void people_mark_essays_and_the_parts_of_a_case_are_marked_one_by_one() {
        var essay = new Question.Essay("谈", List.of(new Question.Essay.Criterion("说到依据", 5)));
        assertThat(Marking.mark(essay, new Written("……"))).isEmpty();
        var parts = new Question.Case("材料", List.of(new Question.Case.Part(new Question.Judge("。", true), 1)));
        assertThat(Marking.mark(parts, new Judged(true))).isEmpty();
    }

    @Test
    void a_response_of_another_kind_is_worth_nothing() {
        Response strange = new Written("B");
        assertThat(mark(new Question.Single("？", FOUR, "B"), strange)).isEqualTo(Mark.NONE);
        assertThat(mark(new Question.Multiple("？", FOUR, Set.of("A", "B"), Rule.PARTIAL), strange))
                .isEqualTo(Mark.NONE);
        assertThat(mark(new Question.Judge("。", true), strange)).isEqualTo(Mark.NONE);
        assertThat(mark(new Question.Blank("___", List.of(List.of("x"))), strange))
                .isEqualTo(Mark.NONE);
        assertThat(mark(new Question.Order("排", List.of("1", "2", "3")), strange))
                .isEqualTo(Mark.NONE);
        assertThat(mark(new Question.Match("配", Map.of("一", "1", "二", "2")), strange))
                .isEqualTo(Mark.NONE);
    }

    @Property
    void points_are_rounded_half_up_and_never_exceed_the_question(
            @ForAll @IntRange(min = 1, max = 8) int of,
            @ForAll @IntRange(max = 8) int got,
            @ForAll @IntRange(min = 1, max = 100) int points) {
        int right = Math.min(got, of);
        long hundredths = new Mark(right, of).hundredths(points);
        assertThat(hundredths).isBetween(0L, 100L * points);
        assertThat(Math.abs(hundredths * of - 100L * points * right)).isLessThanOrEqualTo(of / 2 + of % 2);
    }
}
