package org.chuangkou.question.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuangkou.question.Asks;
import org.chuangkou.question.Citation;
import org.chuangkou.question.Domain;
import org.chuangkou.question.Item;
import org.chuangkou.question.format.Picture;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Question.Essay.Criterion;
import org.chuangkou.question.kind.Question.Multiple.Rule;
import org.junit.jupiter.api.Test;

/** Papers to print. */
class PaperDocxTest {
    private static final Picture PICTURE = Picture.of(DocxFixture.PNG).orElseThrow();

    private static final List<Item> ITEMS = List.of(
            item("q-1", new Question.Single("承诺几天？", List.of("一天", "两天", "三天"), "B")),
            item("q-2", new Question.Single("看图![](picture:" + PICTURE.name() + ")", List.of("<甲>", "乙&丙"), "A")),
            item("q-3", new Question.Multiple("哪些？", List.of("甲", "乙", "丙"), Set.of("A", "C"), Rule.EXACT)),
            item("q-4", new Question.Judge("可以。", false)),
            item("q-5", new Question.Blank("由____在____天内办。", List.of(List.of("窗口"), List.of("5", "五")))),
            item("q-6", new Question.Order("先后？", List.of("受理", "审核", "办结"))),
            item("q-8", new Question.Essay("怎样说？", List.of(new Criterion("问清来意", 2), new Criterion("一次说全", 3)))),
            item(
                    "q-9",
                    new Question.Case(
                            "老人来办证。",
                            List.of(
                                    new Question.Case.Part(new Question.Judge("可以让他回去。", false), 1),
                                    new Question.Case.Part(
                                            new Question.Single("先做什么？", List.of("起身", "低头"), "A"), 1)))));

    @Test
    void a_paper_with_keys_is_read_back_the_same() throws IOException {
        assertThat(PlainFixture.items(DocxFixture.read(paper(true)))).isEqualTo(ITEMS);
    }

    @Test
    void a_paper_without_keys_tells_no_answer() throws IOException {
        String text = text(paper(false));
        assertThat(text)
                .contains("综窗练习卷", "一、单项选择题", "1. 承诺几天？", "B. 两天", "案例分析题", "（1）【判断题】可以让他回去。（　　）")
                .doesNotContain("【答案】", "【解析】", "解说", "一次说全", "窗口", "q-1");
        assertThat(text.indexOf("受理") < text.indexOf("审核") && text.indexOf("审核") < text.indexOf("办结"))
                .isFalse();
    }

    @Test
    void sides_of_a_match_are_apart_on_a_paper() throws IOException {
        var pairs = new LinkedHashMap<>(Map.of("身份证", "公安"));
        pairs.put("社保卡", "人社");
        var match = item("q-7", new Question.Match("谁办？", pairs));
        assertThat(text(paper(false, List.of(match)))).contains("身份证　—　____").doesNotContain("身份证=公安");
        assertThat(text(paper(true, List.of(match)))).contains("【答案】身份证=公安；社保卡=人社");
    }

    private static Item item(String id, Question question) {
        return new Item(
                id,
                Optional.of(4),
                Optional.of(Domain.ACCEPTANCE),
                Asks.UNDERSTANDING,
                List.of(new Citation("CK-food-licence", "materials/premises")),
                question,
                "解说第 " + id + " 题",
                Optional.of(new BigDecimal("0.65")),
                List.of("常错"));
    }

    private static byte[] paper(boolean keys) throws IOException {
        return paper(keys, ITEMS);
    }

    private static byte[] paper(boolean keys, List<Item> items) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var paper = new PaperDocx(out, "综窗练习卷", keys, name -> Optional.of(PICTURE.bytes()))) {
            for (Item item : items) paper.write(item);
        }
        return out.toByteArray();
    }

    private static String text(byte[] file) {
        return Docx.read(new ByteArrayInputStream(file)).lines().stream()
                .map(TextLine::text)
                .collect(Collectors.joining("\n"));
    }
}
