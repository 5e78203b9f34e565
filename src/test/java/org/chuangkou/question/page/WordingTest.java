package org.chuangkou.question.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuangkou.guide.document.WordDiff.Change;
import org.chuangkou.guide.document.WordDiff.Run;
import org.chuangkou.question.Asks;
import org.chuangkou.question.Citation;
import org.chuangkou.question.Domain;
import org.chuangkou.question.Item;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.page.Wording.Difference;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static Item item(Question question, String explanation, String... tags) {
        return new Item(
                "q",
                Optional.of(5),
                Optional.of(Domain.BASICS),
                Asks.VALUE,
                List.of(new Citation("CK-a", "fees/1")),
                question,
                explanation,
                Optional.empty(),
                List.of(tags));
    }

    private static Question.Single single(String stem, String second) {
        return new Question.Single(stem, List.of("甲", second), "A");
    }

    private static List<String> changed(Item before, Item after) {
        return Wording.between(before, after).stream()
                .filter(Difference::changed)
                .map(one -> one.key() + one.at())
                .toList();
    }

    @Test
    void the_same_words_differ_nowhere() {
        Item item = item(single("问", "乙"), "因为");
        assertThat(changed(item, item)).isEmpty();
        assertThat(Wording.between(item, item))
                .extracting(Difference::key)
                .containsExactly(
                        "type", "stem", "option", "option", "answer", "explanation", "level", "domain", "asks", "cite");
    }

    @Test
    void each_part_that_differs_is_told_word_by_word() {
        Item before = item(single("工本费十元", "乙"), "因为");
        Item after = item(single("工本费二十元", "丙"), "", "收费");
        assertThat(changed(before, after)).containsExactly("stem", "optionB", "tags", "explanation");
        assertThat(Wording.between(before, after).get(1).runs())
                .containsExactly(new Run(Change.SAME, "工本费"), new Run(Change.NEW, "二"), new Run(Change.SAME, "十元"));
    }

    @Test
    void parts_of_a_case_say_of_which_part_they_are() {
        var rubric = List.of(new Question.Essay.Criterion("道歉", 2));
        Item before = item(material(new Question.Judge("对吗", true), new Question.Essay("写", rubric)), "");
        Item after = item(material(new Question.Judge("对吗", false), new Question.Essay("写出", rubric)), "");
        assertThat(changed(before, after)).containsExactly("answer1", "stem2");
    }

    private static Question material(Question... parts) {
        return new Question.Case(
                "材料",
                List.of(parts).stream()
                        .map(part -> new Question.Case.Part(part, 1))
                        .toList());
    }

    @Test
    void every_kind_of_question_is_told_whole() {
        assertThat(texts(new Question.Multiple("问", List.of("甲", "乙"), Set.of("B", "A"), Question.Multiple.Rule.EXACT)))
                .contains("甲", "乙", "A、B");
        assertThat(texts(new Question.Blank("满____年", List.of(List.of("半", "0.5")))))
                .contains("半 / 0.5");
        assertThat(texts(new Question.Order("排", List.of("一", "二", "三")))).contains("一", "二", "三");
        assertThat(texts(new Question.Match("配", Map.of("左", "右", "上", "下")))).contains("左 — 右", "上 — 下");
    }

    private static List<String> texts(Question question) {
        Item item = item(question, "");
        return Wording.between(item, item).stream()
                .map(one -> one.runs().getFirst().text())
                .toList();
    }
}
