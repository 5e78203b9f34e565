package org.chuangkou.question.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chuangkou.question.Asks;
import org.chuangkou.question.Item;
import org.chuangkou.question.file.YamlQuestions;
import org.chuangkou.question.kind.Question;
import org.junit.jupiter.api.Test;

class NearTwinsTest {
    private static Item judge(String id, String stem) {
        var question = new Question.Judge(stem, true);
        return new Item(
                id,
                Optional.empty(),
                Optional.empty(),
                Asks.VALUE,
                List.of(),
                question,
                "",
                Optional.empty(),
                List.of());
    }

    @Test
    void a_few_other_words_are_the_same_question() {
        Item one = judge("a", "材料不齐的，窗口应当当场一次告知需要补正的全部内容。");
        Item twin = judge("b", "材料不齐的，窗口要当场一次告知需要补正的全部内容！");
        Item other = judge("c", "孩子出生后一个月内申报出生登记。");
        List<NearTwins.Twin> found = new NearTwins(List.of(one, twin, other)).of(one);
        assertThat(found).extracting(NearTwins.Twin::id).containsExactly("b");
    }

    @Test
    void width_case_and_script_do_not_make_another_question() {
        Item one = judge("a", "辦理ＩＤ卡要幾天");
        Item twin = judge("b", "办理id卡要几天？");
        assertThat(new NearTwins(List.of(one, twin)).of(one))
                .extracting(NearTwins.Twin::likeness)
                .containsExactly(1.0);
    }

    @Test
    void finds_what_comparing_each_with_each_finds() throws IOException {
        var items = new ArrayList<Item>();
        try (Stream<Path> files = Files.list(Path.of("question-bank/questions"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml"))
                    .sorted()
                    .limit(4)
                    .toList())
                try (InputStream in = Files.newInputStream(file)) {
                    items.addAll(YamlQuestions.read(in));
                }
        }
        items.add(items.getFirst().called("twin"));
        var twins = new NearTwins(items);
        for (Item item : items) {
            List<String> slow = items.stream()
                    .filter(other -> !other.id().equals(item.id()))
                    .filter(other ->
                            Likeness.of(item.question()).likeness(Likeness.of(other.question())) >= Likeness.NEAR)
                    .map(Item::id)
                    .toList();
            assertThat(twins.of(item)).extracting(NearTwins.Twin::id).containsExactlyInAnyOrderElementsOf(slow);
        }
    }
}
