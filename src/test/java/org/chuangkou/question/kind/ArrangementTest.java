package org.chuangkou.question.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.question.file.ResponseJson;
import org.junit.jupiter.api.Test;

class ArrangementTest {
    private static final List<String> OPTIONS = List.of("甲", "乙", "丙", "丁");
    private static final List<Question> ALL = List.of(
            new Question.Single("单", OPTIONS, "C"),
            new Question.Multiple("多", OPTIONS, Set.of("A", "D"), Question.Multiple.Rule.EXACT),
            new Question.Judge("判", false),
            new Question.Blank("____和____", List.of(List.of("一", "壹"), List.of("二"))),
            new Question.Order("排", OPTIONS),
            new Question.Match("配", pairs()));

    private static Map<String, String> pairs() {
        var pairs = new LinkedHashMap<String, String>();
        OPTIONS.forEach(option -> pairs.put(option, option + "右"));
        return pairs;
    }

    @Property
    void the_right_response_is_right_however_a_question_is_shown(@ForAll long seed) {
        for (Question question : ALL) {
            Arrangement arrangement = Arrangement.shuffled(question, new Random(seed));
            Response right = Right.response(question).orElseThrow();
            Response shown = arrangement.toShown(right);
            assertThat(arrangement.toBank(shown)).isEqualTo(right);
            Response read =
                    ResponseJson.read(arrangement.show(question), Json.parse(Json.write(ResponseJson.write(shown))));
            assertThat(Marking.mark(question, arrangement.toBank(read))
                            .orElseThrow()
                            .full())
                    .isTrue();
        }
    }

    @Property
    void the_order_shown_never_is_the_answer(@ForAll long seed) {
        Question order = new Question.Order("排", List.of("一", "二", "三"));
        Shown shown = Arrangement.shuffled(order, new Random(seed)).show(order);
        assertThat(shown.options().stream().map(Shown.Option::text)).isNotEqualTo(List.of("一", "二", "三"));
        Question match = ALL.getLast();
        assertThat(Arrangement.shuffled(match, new Random(seed)).show(match).right())
                .isNotEqualTo(List.copyOf(pairs().values()))
                .containsExactlyInAnyOrderElementsOf(pairs().values());
    }

    @Test
    void the_same_seed_shows_the_same() {
        for (Question question : ALL)
            assertThat(Arrangement.shuffled(question, new Random(7)))
                    .isEqualTo(Arrangement.shuffled(question, new Random(7)));
    }

    @Test
    void the_parts_of_a_case_are_arranged_each_for_itself() {
        var material = new Question.Case("材料", List.of(new Question.Case.Part(ALL.getFirst(), 1)));
        Arrangement arrangement = Arrangement.shuffled(material, new Random(3));
        Shown shown = arrangement.show(material);
        assertThat(shown.parts().getFirst().options()).hasSize(4);
        assertThat(arrangement.parts().getFirst().toBank(new Response.Chosen("A")))
                .isInstanceOf(Response.Chosen.class);
    }

    @Test
    void a_response_of_another_form_is_refused() {
        refused(0, "\"E\"");
        refused(0, "[\"A\"]");
        refused(0, "null");
        refused(1, "\"A\"");
        refused(1, "[\"A\",\"B\",\"C\",\"D\",\"A\"]");
        refused(2, "\"true\"");
        refused(3, "[\"一\",\"二\",\"三\"]");
        refused(4, "[\"甲\",\"甲\"]");
        refused(4, "[\"戊\"]");
        refused(5, "{\"甲\":\"没有\"}");
        refused(5, "[]");
    }

    @Test
    void an_order_is_said_by_keys_or_by_texts() {
        Shown shown = Arrangement.asWritten(ALL.get(4)).show(ALL.get(4));
        assertThat(ResponseJson.read(shown, Json.parse("[\"B\",\"A\"]")))
                .isEqualTo(new Response.Ordered(List.of("乙", "甲")))
                .isEqualTo(ResponseJson.read(shown, Json.parse("[\"乙\",\"甲\"]")));
    }

    private static void refused(int question, String response) {
        Shown shown = Arrangement.asWritten(ALL.get(question)).show(ALL.get(question));
        assertThatThrownBy(() -> ResponseJson.read(shown, Json.parse(response)))
                .as(response)
                .isInstanceOf(Refusal.class);
    }
}
