package org.chuangkou.question.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.question.Asks;
import org.chuangkou.question.Citation;
import org.chuangkou.question.Domain;
import org.chuangkou.question.Item;
import org.chuangkou.question.kind.Keys;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Question.Case.Part;
import org.chuangkou.question.kind.Question.Essay.Criterion;
import org.chuangkou.question.kind.Question.Multiple.Rule;
import org.chuangkou.question.kind.Type;
import org.junit.jupiter.api.Test;

class QuestionFormTest {

    /** Texts of one line or two, all different. */
    private static List<String> texts(Random random, int least, int most, boolean lines) {
        var texts = new LinkedHashSet<String>();
        int size = least + random.nextInt(most - least + 1);
        while (texts.size() < size)
            texts.add("事项<b>&\"" + random.nextInt(1000) + (lines && random.nextBoolean() ? "\n第二行" : ""));
        return List.copyOf(texts);
    }

    private static Question question(Type type, Random random) {
        String stem = texts(random, 1, 1, true).getFirst();
        return switch (type) {
            case SINGLE -> {
                List<String> options = texts(random, 2, Keys.MOST, true);
                yield new Question.Single(stem, options, Keys.at(random.nextInt(options.size())));
            }
            case MULTIPLE -> {
                List<String> options = texts(random, 3, Keys.MOST, true);
                yield new Question.Multiple(
                        stem,
                        options,
                        Set.of("A", Keys.at(options.size() - 1)),
                        Rule.values()[random.nextInt(Rule.values().length)]);
            }
            case JUDGE -> new Question.Judge(stem, random.nextBoolean());
            case BLANK ->
                new Question.Blank(stem + "____和___。", List.of(texts(random, 1, 3, false), texts(random, 1, 3, false)));
            case ORDER -> new Question.Order(stem, texts(random, 3, 9, true));
            case MATCH -> {
                List<String> sides = texts(random, 6, 6, true);
                var pairs = new LinkedHashMap<String, String>();
                for (int i = 0; i < 3; i++) pairs.put(sides.get(i), sides.get(i + 3));
                yield new Question.Match(stem, pairs);
            }
            case ESSAY ->
                new Question.Essay(
                        stem,
                        texts(random, 1, 4, true).stream()
                                .map(point -> new Criterion(point, 1 + random.nextInt(50)))
                                .toList());
            case CASE -> {
                var parts = new ArrayList<Part>();
                for (Type part : Type.values())
                    if (part != Type.CASE) parts.add(new Part(question(part, random), 1 + random.nextInt(10)));
                yield new Question.Case(stem, parts);
            }
        };
    }

    private static Item item(Question question, Random random) {
        return new Item(
                "own-1",
                random.nextBoolean() ? Optional.of(1 + random.nextInt(5)) : Optional.empty(),
                random.nextBoolean() ? Optional.of(Domain.values()[random.nextInt(7)]) : Optional.empty(),
                Asks.values()[random.nextInt(3)],
                random.nextBoolean()
                        ? List.of(new Citation("CK-a", "materials/b"), new Citation("L", "articles/1"))
                        : List.of(),
                question,
                random.nextBoolean() ? "解析\n\n- 一" : "",
                random.nextBoolean() ? Optional.of(new BigDecimal("0.725")) : Optional.empty(),
                random.nextBoolean() ? List.of("一次告知", "b c") : List.of());
    }

    @Property(seed = "20261122", tries = 60)
    void a_question_of_any_type_that_goes_through_the_form_is_the_same(@ForAll long seed) {
        var random = new Random(seed);
        for (Type type : Type.values()) {
            Item item = item(question(type, random), random);
            QuestionForm form = FormReading.read(FormFixture.fields(QuestionForm.of(item)));
            Drafting drafting = Drafting.of("own-1", form.trimmed());
            assertThat(drafting.faults()).isEmpty();
            assertThat(drafting.item()).isEqualTo(item);
        }
    }

    private static List<String> faults(Map<String, String> fields) {
        return Drafting.of("x", FormReading.read(fields).trimmed()).faults().stream()
                .map(Fault::field)
                .toList();
    }

    @Test
    void empty_rows_are_left_out_and_what_is_wrong_is_named_by_its_field() {
        assertThat(faults(Map.of(
                        "type",
                        "single",
                        "stem",
                        "问",
                        "options[0]",
                        "甲",
                        "options[1]",
                        "",
                        "options[2]",
                        "乙",
                        "right",
                        "C")))
                .isEmpty();
        assertThat(faults(Map.of("type", "single", "options[0]", "甲", "options[1]", "甲", "right", "A")))
                .containsExactly("stem");
        assertThat(faults(Map.of("type", "single", "stem", "问", "options[0]", "甲", "options[1]", "甲", "right", "A")))
                .containsExactly("options");
        assertThat(faults(Map.of("type", "essay", "stem", "问", "rubric[0].point", "要点", "rubric[0].marks", "五")))
                .containsExactly("rubric[0].marks");
        assertThat(faults(Map.of("type", "judge", "stem", "问", "answer", "true", "difficulty", "难", "level", "9")))
                .containsExactlyInAnyOrder("difficulty", "level");
    }

    @Test
    void of_a_pair_neither_side_may_be_missing_or_twice() {
        var fields = new LinkedHashMap<>(Map.of("type", "match", "stem", "配"));
        fields.putAll(Map.of("pairs[0].left", "甲", "pairs[0].right", "一", "pairs[1].left", "甲", "pairs[1].right", ""));
        assertThat(faults(fields)).contains("pairs[1].left", "pairs[1].right");
    }

    @Test
    void of_a_part_the_field_says_which() {
        assertThat(faults(Map.of("type", "case", "stem", "材料", "parts[0].type", "judge", "parts[0].stem", "问")))
                .containsExactly("parts[0].answer");
    }

    @Test
    void rows_come_go_and_change_places_with_their_answers() {
        QuestionForm form = FormReading.read(
                Map.of("type", "single", "options[0]", "甲", "options[1]", "乙", "options[2]", "", "right", "B"));
        QuestionForm up = RowMove.of("up:options[1]").orElseThrow().applied(form);
        assertThat(up.asked().rows("options").getFirst())
                .containsEntry("text", "乙")
                .containsEntry("right", "on");
        QuestionForm more = RowMove.of("add:options").orElseThrow().applied(form);
        assertThat(more.asked().rows("options")).hasSize(4);
        assertThat(RowMove.of("add:options").orElseThrow().focus(more)).isEqualTo("options[3]");
        assertThat(RowMove.of("drop:options[0]")
                        .orElseThrow()
                        .applied(form)
                        .asked()
                        .rows("options"))
                .hasSize(2);
        assertThat(RowMove.of("drop:options[7]").orElseThrow().applied(form)).isEqualTo(form);
        assertThat(RowMove.of("drop:parts[3].options[0]").orElseThrow().applied(form))
                .isEqualTo(form);
        assertThat(RowMove.of("burn:options[0]")).isEmpty();
    }

    @Test
    void what_a_candidate_would_see_tells_no_answer() {
        QuestionForm form = FormReading.read(
                Map.of("type", "order", "stem", "排", "steps[0]", "一", "steps[1]", "二", "steps[2]", "三"));
        assertThat(Sketch.of(form.asked()).options().stream().map(option -> option.text()))
                .containsExactly("三", "一", "二");
    }
}
