package org.chuangkou.question.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chuangkou.question.kind.Arrangement;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Question.Case;
import org.chuangkou.question.kind.Response;
import org.chuangkou.question.kind.Right;
import org.chuangkou.question.kind.Shown;
import org.junit.jupiter.api.Test;

class ResponseFormTest {
    private static final List<String> STEPS = List.of("受理", "审核", "办结");
    private static final List<Question> FLAT = List.of(
            new Question.Single("单", STEPS, "C"),
            new Question.Multiple("多", STEPS, Set.of("A", "C"), Question.Multiple.Rule.EXACT),
            new Question.Judge("判", false),
            new Question.Blank("____和____", List.of(List.of("一", "壹"), List.of("二"))),
            new Question.Order("排", STEPS),
            new Question.Match("配", Map.of("甲", "一", "乙", "二")));
    private static final Question.Case CASE = new Question.Case(
            "案", FLAT.stream().map(question -> new Case.Part(question, 1)).toList());

    private static Shown shown(Question question, long seed) {
        return Arrangement.shuffled(question, new Random(seed)).show(question);
    }

    /** What a browser sends for it: the inverse of reading. */
    private static Map<String, String> fields(Shown shown, String name, Response response) {
        var fields = new LinkedHashMap<String, String>();
        switch (response) {
            case Response.Chosen chosen -> fields.put(name, chosen.key());
            case Response.ChosenMany chosen -> chosen.keys().forEach(key -> fields.put(name + "." + key, "on"));
            case Response.Judged judged -> fields.put(name, String.valueOf(judged.right()));
            case Response.Filled filled -> {
                for (int i = 0; i < filled.texts().size(); i++)
                    fields.put(name + "." + i, filled.texts().get(i));
            }
            case Response.Ordered ordered ->
                shown.options()
                        .forEach(option -> fields.put(
                                name + "." + option.key(),
                                String.valueOf(ordered.steps().indexOf(option.text()) + 1)));
            case Response.Matched matched -> {
                for (int i = 0; i < shown.left().size(); i++)
                    fields.put(
                            name + "." + i,
                            String.valueOf(shown.right()
                                    .indexOf(matched.pairs().get(shown.left().get(i)))));
            }
            case Response.Written written -> fields.put(name, written.text());
        }
        return fields;
    }

    @Property(tries = 50)
    void what_is_sent_is_what_was_meant(@ForAll long seed) {
        for (Question question : FLAT) {
            Arrangement arrangement = Arrangement.shuffled(question, new Random(seed));
            Shown shown = arrangement.show(question);
            Response meant = arrangement.toShown(Right.response(question).orElseThrow());
            assertThat(ResponseForm.read(shown, "q", fields(shown, "q", meant))).contains(meant);
        }
    }

    @Test
    void nothing_sent_is_nothing_answered() {
        for (Question question : FLAT)
            assertThat(ResponseForm.read(shown(question, 1), "q", Map.of("q.0", "", "q.A0", "x")))
                    .isEmpty();
        Shown essay = shown(new Question.Essay("简", List.of(new Question.Essay.Criterion("要点", 5))), 1);
        assertThat(ResponseForm.read(essay, "q", Map.of("q", " \r\n "))).isEmpty();
        assertThat(ResponseForm.read(essay, "q", Map.of("q", "一\r\n二"))).contains(new Response.Written("一\n二"));
    }

    @Test
    void what_the_question_does_not_offer_counts_for_nothing() {
        assertThat(ResponseForm.read(shown(FLAT.getFirst(), 1), "q", Map.of("q", "D")))
                .isEmpty();
        assertThat(ResponseForm.read(shown(FLAT.get(1), 1), "q", Map.of("q.D", "on")))
                .isEmpty();
        assertThat(ResponseForm.read(shown(FLAT.get(2), 1), "q", Map.of("q", "maybe")))
                .isEmpty();
        assertThat(ResponseForm.read(shown(FLAT.get(5), 1), "q", Map.of("q.0", "7")))
                .isEmpty();
    }

    @Test
    void two_steps_at_one_place_stand_as_they_were_shown() {
        Shown shown = Arrangement.asWritten(FLAT.get(4)).show(FLAT.get(4));
        assertThat(ResponseForm.read(shown, "q", Map.of("q.A", "2", "q.B", "2", "q.C", "1")))
                .contains(new Response.Ordered(List.of("办结", "受理", "审核")));
    }

    @Test
    void a_case_is_answered_part_by_part() {
        Shown shown = Arrangement.asWritten(CASE).show(CASE);
        assertThat(ResponseForm.read(shown, "q", Map.of("q.0", "A"))).isEmpty();
        List<Optional<Response>> parts = ResponseForm.parts(shown, "q", Map.of("q.0", "A", "q.1.B", "on"));
        assertThat(parts.subList(0, 3))
                .containsExactly(
                        Optional.of(new Response.Chosen("A")),
                        Optional.of(new Response.ChosenMany(Set.of("B"))),
                        Optional.empty());
    }

    @Test
    void a_solution_names_the_right_options_by_the_keys_of_the_showing() {
        Question question = FLAT.getFirst();
        Shown shown = new Arrangement(List.of(2, 0, 1), List.of()).show(question);
        assertThat(Solution.of(question, shown).chosen()).containsExactly(new Shown.Option("A", "办结"));
        assertThat(Solution.of(CASE, Arrangement.asWritten(CASE).show(CASE)).parts())
                .hasSize(FLAT.size());
    }
}
